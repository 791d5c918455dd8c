using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Bounds;
using LawGov.Readers.Compound;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Layout;
using LawGov.Readers.Word;

namespace LawGov.Readers.Doc;

/// <summary>
/// Reads a Word file of the kind that Word 97 to 2003 and WPS Writer write ([MS-DOC]): text, automatic numbers, tables. Where styles or lists are damaged the text is
/// read without its numbers, and that is reported.
/// </summary>
internal static class DocReader
{
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, SourceFormat format, ReadLimits limits, CancellationToken cancellationToken)
    {
        var header = DocHeader.Read(new CompoundFile(bytes), format);
        cancellationToken.ThrowIfCancellationRequested();
        var pieces = new PieceTable(header);
        if (header.TextLength < 0) throw new ReadFaultException(ReadDiagnostics.Damaged);
        var findings = new List<Diagnostic>();
        var styles = Try(findings, () => DocStyles.Read(header)) ?? StyleSheet.Empty;
        var numbering = Try(findings, () => DocLists.Read(header)) ?? NumberingDefinitions.Empty;
        var paragraphs = Try(findings, () => new ParagraphMap(header));
        var hidden = Try(findings, () => new HiddenText(header));
        var context = new WordContext(limits, styles, numbering, cancellationToken);
        if (hidden is { HasChanges: true }) context.ReportOnce(ReadDiagnostics.ChangesAccepted);

        var story = new DocStory(context, pieces, paragraphs, hidden);
        var (text, segments) = TextAssembler.Assemble(story.Read(0, header.TextLength), limits, cancellationToken);
        var notes = new List<ReadNote>();
        if (header.BoxesLength > 0 && Try(findings, () => new DocStory(context, pieces, paragraphs, hidden).Read(header.BoxesStart, header.BoxesLength)) is { } boxes
            && BlockText.Of(boxes) is { Length: > 0 } boxed) notes.Add(new ReadNote(ReadNoteKind.TextBox, boxed, default));
        findings.AddRange(context.Diagnostics);
        if (text.Length == 0) findings.Add(ReadDiagnostics.AtStart(ReadDiagnostics.Empty));
        return new ReadResult(new ReadDocument { Text = text, Format = format, Notes = notes.ToValueList(), Segments = segments }, findings.Distinct().ToValueList());
    }

    private static T? Try<T>(List<Diagnostic> findings, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (ReadFaultException fault) when (fault.Rule == ReadDiagnostics.Damaged)
        {
            findings.Add(ReadDiagnostics.AtStart(ReadDiagnostics.NumbersMayMiss));
            return null;
        }
    }
}

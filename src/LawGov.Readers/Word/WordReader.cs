using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Layout;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>
/// Reads a Word file. The document part must be readable; styles, lists and notes that are not are reported and left out. Headers, footers and
/// comments are other parts, and are never opened.
/// </summary>
internal static class WordReader
{
    private const string UsualDocumentPart = "word/document.xml";

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadLimits limits, CancellationToken cancellationToken)
    {
        var budget = new InflationBudget(limits.InflatedBytes, limits.InflationRatio, ReadDiagnostics.InflatesTooFar);
        using var package = ZipPackage.Open(bytes, limits.Parts, budget, cancellationToken);
        var part = PackageRelations.Read(package, "", limits.Depth).Find("officeDocument");
        if (part is null || !package.Contains(part)) part = UsualDocumentPart;
        if (!package.Contains(part)) throw new ReadFaultException(ReadDiagnostics.PartMissing);

        var findings = new List<Diagnostic>();
        var relations = Try(findings, package, part, name => PackageRelations.Read(package, name, limits.Depth)) ?? new PackageRelations();
        var styles = Try(findings, package, relations.Find("styles"), name => StyleSheet.Read(package, name, limits.Depth)) ?? StyleSheet.Empty;
        var numbering = Try(findings, package, relations.Find("numbering"), name => NumberingReader.Read(package, name, limits.Depth)) ?? NumberingDefinitions.Empty;

        var context = new WordContext(limits, styles, numbering, cancellationToken);
        var blocks = ReadBody(package, part, context);
        if (BoxedText.Contains(blocks, context.Boxes))
        {
            context.ReportOnce(ReadDiagnostics.BoxesRead, "", context.Boxes.Count);
            blocks = BoxedText.Merge(blocks, context.Boxes);
            context.Boxes.Clear();
        }

        var (text, segments) = TextAssembler.Assemble(blocks, limits, cancellationToken);
        List<ReadNote> notes =
        [
            .. Try(findings, package, relations.Find("footnotes"), name => NoteReader.Read(package, name, ReadNoteKind.Footnote, context)) ?? [],
            .. Try(findings, package, relations.Find("endnotes"), name => NoteReader.Read(package, name, ReadNoteKind.Endnote, context)) ?? [],
        ];
        var metadata = RedHead.Read(context.Boxes);
        notes.AddRange(context.Boxes.Select(b => new ReadNote(ReadNoteKind.TextBox, BlockText.Of(b.Blocks), b.Anchor)).Where(n => n.Text.Length > 0));
        findings.AddRange(context.Diagnostics);
        if (text.Length == 0) findings.Add(ReadDiagnostics.AtStart(ReadDiagnostics.Empty));
        var document = new ReadDocument { Text = text, Format = SourceFormat.Docx, Metadata = metadata, Notes = notes.ToValueList(), Segments = segments };
        return new ReadResult(document, findings.ToValueList());
    }

    private static List<Block> ReadBody(ZipPackage package, string part, WordContext context)
    {
        using var xml = new XmlPart(package, part, context.Limits.Depth);
        while (xml.Read())
            if (xml.NodeType == System.Xml.XmlNodeType.Element && WordNames.Name(xml) == "body")
            {
                var blocks = new StoryReader(context).ReadContainer(xml);
                // What stands behind the body must be whole, too: a file that was cut off is to be known.
                while (xml.Read())
                {
                }

                return blocks;
            }

        throw new ReadFaultException(ReadDiagnostics.PartMissing);
    }

    // A file without its styles is worth reading still, one that breaks a bound is not.
    private static T? Try<T>(List<Diagnostic> findings, ZipPackage package, string? part, Func<string, T> read)
        where T : class
    {
        if (part is null || !package.Contains(part)) return null;
        try
        {
            return read(part);
        }
        catch (ReadFaultException fault) when (fault.Rule == ReadDiagnostics.MalformedXml || fault.Rule == ReadDiagnostics.Damaged)
        {
            findings.Add(ReadDiagnostics.AtStart(ReadDiagnostics.PartUnreadable, part));
            return null;
        }
    }
}

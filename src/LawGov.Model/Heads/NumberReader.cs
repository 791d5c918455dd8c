using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>A document's number with its place.</summary>
/// <param name="Number">The number.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="IsRestored">It had lost a mark, which was put back.</param>
internal readonly record struct NumberReading(DocumentNumber? Number, SourceSpan Span, bool IsRestored);

/// <summary>Finds a document's number.</summary>
/// <remarks>
/// Precedence: A a line that contains nothing else, in brackets or not; B <c>某市人民政府令</c> above <c>第12号</c>; C brackets behind a title;
/// D the index table (发文字号, 文号, 发布文号); E <c>2024年第12号</c> on its line below the title of an announcement, in brackets or not, or in brackets behind it, which is counted by its issuers. Numbers in the words of the text are those of other documents.
/// </remarks>
internal static class NumberReader
{
    /// <summary>Reads the number.</summary>
    public static NumberReading Read(CompactText text, List<HeadLine> lines, IndexTable table)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var content = text.Slice(lines[i].Start, lines[i].End);
            if (lines[i].Kind == HeadLineKind.Number && DocumentNumbers.ReadWhole(Brackets.Unbracket(content), out var isDamaged) is { } number)
                return new NumberReading(number, text.ToSpan(lines[i].Start, lines[i].End), isDamaged);
            if (lines[i].Kind == HeadLineKind.Order && AuthorityWords.IsOrderHeading(content) && i + 1 < lines.Count && DocumentNumbers.ReadSerialLine(Brackets.Unbracket(text.Slice(lines[i + 1].Start, lines[i + 1].End)), out var year) is var serial and > 0)
                return new NumberReading(new DocumentNumber(content.ToString(), year, serial, DocumentNumberForm.Series), text.ToSpan(lines[i].Start, lines[i + 1].End), false);
        }

        foreach (var line in lines)
        {
            if (line.Kind != HeadLineKind.Text) continue;
            var end = line.End;
            while (TitleText.Remark(text, line.Start, end) is { IsEmpty: false } remark)
            {
                if (DocumentNumbers.ReadWhole(Brackets.Unbracket(text.Slice(remark.Start, remark.End)), out var isDamaged) is { } number)
                    return new NumberReading(number, text.ToSpan(remark.Start, remark.End), isDamaged);
                end = remark.Start;
            }
        }

        var stated = table[IndexField.Number];
        return stated.IsEmpty ? default : new NumberReading(FirstIn(text.Slice(stated.Start, stated.End)), text.ToSpan(stated.Start, stated.End), false);
    }

    /// <summary>The number of an announcement that names only year and serial: those who issue it count it.</summary>
    public static NumberReading OfAnnouncement(CompactText text, List<HeadLine> lines, IReadOnlyList<string> issuers, ReadOnlySpan<char> title)
    {
        var series = title.EndsWith("公告") ? "公告" : title.EndsWith("通告") ? "通告" : null;
        if (series is null || issuers.Count == 0) return default;
        foreach (var line in lines)
        {
            // 某局关于…的公告(2024年第12号)
            var at = line.Kind == HeadLineKind.Text ? TitleText.Remark(text, line.Start, line.End) : line.Kind == HeadLineKind.Order ? new TextRange(line.Start, line.End) : default;
            if (DocumentNumbers.ReadSerialLine(Brackets.Unbracket(text.Slice(at.Start, at.End)), out var year) is var serial and > 0 && year is not null)
                return new NumberReading(new DocumentNumber(string.Concat(issuers) + series, year, serial, DocumentNumberForm.Series), text.ToSpan(at.Start, at.End), false);
        }

        return default;
    }

    private static DocumentNumber? FirstIn(ReadOnlySpan<char> value)
    {
        value = Brackets.Unbracket(value);
        return DocumentNumbers.ReadWhole(value, out _) ?? (DocumentNumbers.Read(value, out var number, out _) > 0 ? number : null);
    }
}

using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>The lines of a head as text, for tables of examples.</summary>
internal static class HeadLineText
{
    /// <summary>Each line with what it is: <c>Names 甲县财政局|Date 2023年3月5日</c>.</summary>
    public static string Of(string head)
    {
        using var text = Normalizer.Normalize(head);
        return string.Join('|', HeadLines.Read(text, new IndexTable(text)).Select(line => $"{line.Kind} {text.Slice(line.Start, line.End)}"));
    }

    /// <summary>Ranges of the text, | between them.</summary>
    public static string Of(CompactText text, List<TextRange> ranges) => string.Join('|', ranges.Select(range => text.Slice(range.Start, range.End).ToString()));
}

using System.Globalization;
using LawGov.Model;
using LawGov.Model.Writing;

namespace LawGov.Analysis.Citations;

/// <summary>Finds the document numbers in a text, with or without a title before them.</summary>
/// <remarks>Forms: <c>国办发〔2020〕43号</c> with any brackets, <c>（沪府发〔2016〕33号）</c>, <c>按照国发〔2019〕5号文件</c>.</remarks>
internal static class NumberScanner
{
    private const int LongestCode = 10;
    private const int LongestSerial = 6;

    /// <summary>Words that stand before a number without a space and are no part of it.</summary>
    private static readonly string[] WordsBefore =
        ["根据", "依据", "按照", "依照", "落实", "执行", "贯彻", "参见", "详见", "废止", "转发", "印发", "文件", "文号", "字号", "同意", "通知", "规定", "见", "以", "和", "及", "与", "的", "在", "由", "对", "于", "号"];

    /// <summary>Calls back for each number, in order.</summary>
    public static IEnumerable<(DocumentNumber Number, SourceSpan Span)> Find(string text)
    {
        for (var open = 0; open < text.Length; open++)
        {
            if (text[open] is not ('〔' or '[' or '［' or '【' or '(' or '（' or '﹝' or '〈')) continue;
            if (Read(text, open) is { } found) yield return found;
        }
    }

    private static (DocumentNumber, SourceSpan)? Read(string text, int open)
    {
        if (open + 8 > text.Length || !TryRead(text.AsSpan(open + 1, 4), out var year) || !CalendarDates.IsYear(year)) return null;
        if (text[open + 5] is not ('〕' or ']' or '］' or '】' or ')' or '）' or '﹞' or '〉')) return null;
        var at = open + 6;
        if (text[at] == '第') at++;
        var start = at;
        while (at < text.Length && at - start <= LongestSerial && char.IsAsciiDigit(text[at])) at++;
        if (at == start || at - start > LongestSerial || at >= text.Length || text[at] != '号' || !TryRead(text.AsSpan(start, at - start), out var serial) || serial == 0) return null;
        var code = Code(text, open);
        return code == open ? null : (new DocumentNumber(text[code..open], year, serial), SourceSpan.FromBounds(code, at + 1));
    }

    private static bool TryRead(ReadOnlySpan<char> digits, out int value) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>Where the agency code before a bracket starts; the bracket itself when there is none.</summary>
    private static int Code(string text, int open)
    {
        var start = open;
        while (start > 0 && open - start < LongestCode && (text[start - 1] is >= '\u4E00' and <= '\u9FFF' || char.IsAsciiLetter(text[start - 1]))) start--;
        for (var i = 0; i < WordsBefore.Length; i++)
        {
            var at = text.AsSpan(start, open - start).LastIndexOf(WordsBefore[i], StringComparison.Ordinal);
            // What is left has to be a code: two characters at least.
            if (at >= 0 && open - (start + at + WordsBefore[i].Length) >= 2) start += at + WordsBefore[i].Length;
        }

        return open - start >= 2 ? start : open;
    }
}

using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>The pieces of a line whose cells single spaces set apart. A page sets spaces around its numbers too, and those set nothing apart.</summary>
/// <remarks>Forms: <c>6 月底</c> and <c>2024 年 3 月</c> are one piece, and so is a count with the text around it: <c>不少于 200 家</c>, <c>压缩至 3 个工作日</c>. A number before a text that is no measure stands alone: <c>2 修路</c>.</remarks>
internal static class LinePieces
{
    /// <summary>The pieces of <paramref name="line"/> in order.</summary>
    /// <param name="source">The source.</param>
    /// <param name="line">The line.</param>
    /// <param name="expected">The number that a row has next: at the start of a line it numbers its row, whatever follows.</param>
    public static List<Chunk> Of(string source, PrintedLine line, int expected)
    {
        var words = line.Words;
        for (var i = words.Count - 1; i > 0; i--)
            if (JoinsAsTime(source, words[i - 1], words[i])) Join(words, i);
        for (var i = words.Count - 2; i >= 0; i--)
            if (JoinsAsCount(source, words[i], words[i + 1], i == 0 ? expected : 0)) Join(words, i + 1);
        for (var i = words.Count - 1; i > 0; i--)
            if (JoinsText(source, words, i)) Join(words, i);
        return words;
    }

    private static void Join(List<Chunk> words, int i)
    {
        words[i - 1] = words[i - 1] with { Range = new SourceRange(words[i - 1].Range.Start, words[i].Range.End) };
        words.RemoveAt(i);
    }

    /// <summary>6 月底, 2024 年.</summary>
    private static bool JoinsAsTime(string source, Chunk before, Chunk word)
    {
        var joined = new SourceRange(before.Range.Start, word.Range.End);
        return char.IsAsciiDigit(source[before.Range.End - 1]) != char.IsAsciiDigit(source[word.Range.Start])
            && CellShapes.IsTime(PrintedLine.Compact(source, joined)) && source.AsSpan(joined.Start, joined.End - joined.Start).ContainsAny("年月日季");
    }

    /// <summary>200 家。, 3 个工作日: a number and what it counts.</summary>
    private static bool JoinsAsCount(string source, Chunk number, Chunk word, int expected)
    {
        var digits = PrintedLine.Compact(source, number.Range);
        if (digits.AsSpan().ContainsAnyExcept("0123456789.") || expected > 0 && RowNumbers.TryRead(digits, out var read, out _, out _) && read == expected) return false;
        var counted = PrintedLine.Compact(source, word.Range);
        return !LostMarks.StartsText(counted) && (MeasureWords.Read(counted) > 0 || counted[0] is '万' or '亿' or '余' or '多');
    }

    /// <summary>不少于 | 200 家: behind words that are neither names nor a time, and not the number of the row, a count goes on with them.</summary>
    private static bool JoinsText(string source, List<Chunk> words, int i)
    {
        if (!char.IsAsciiDigit(source[words[i].Range.Start])) return false;
        var count = PrintedLine.Compact(source, words[i].Range);
        var before = PrintedLine.Compact(source, words[i - 1].Range);
        if (CellShapes.IsTime(count) || count.Length == 4 && int.TryParse(count, out var year) && CalendarDates.IsYear(year)) return false;
        return !CellShapes.IsNames(before) && !CellShapes.IsTime(before) && !(i == 1 && RowNumbers.TryRead(before, out _, out _, out _));
    }
}

using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Lines of a stacked table that are the heading of a part, above the rows that stand below it.</summary>
internal static class PartHeadings
{
    /// <summary>The heading of a part, its number left out, is not longer.</summary>
    private const int LongestHeading = 20;

    /// <summary>A heading with its label is shorter.</summary>
    private const int LongestLabelled = 40;

    /// <summary>Whether a word may be the rest of a heading of which a gap parts it: 整治 behind （二）环境.</summary>
    public static bool IsRest(ReadOnlySpan<char> word) => word.Length is > 0 and <= LongestHeading && !word.ContainsAny("。;,、") && !CellShapes.IsNames(word) && !CellShapes.IsTime(word) && !Labels.Read(word).Exists && !RowNumbers.TryRead(word, out _, out _, out _);

    /// <summary>Whether a line is one: 一 政务服务, the number and the words, or 一、政务服务.</summary>
    /// <param name="line">The line without the gaps between its words.</param>
    /// <param name="first">Length of its first word.</param>
    /// <param name="count">How many words it has.</param>
    public static bool IsHeading(ReadOnlySpan<char> line, int first, int count)
    {
        if (count == 2 && RowNumbers.IsChinese(line[..first]) && line.Length - first <= LongestHeading && !line.ContainsAny("。;,、") && !CellShapes.IsNames(line[first..])) return true;
        return Labels.Read(line).IsDivision && line.Length < LongestLabelled && line.IndexOf('。') < 0 && !CellEnds.StandApart(line, line);
    }
}

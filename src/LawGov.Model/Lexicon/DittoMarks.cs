namespace LawGov.Model.Lexicon;

/// <summary>What a table cell says that repeats the cell above: 〃, 同上.</summary>
internal static class DittoMarks
{
    /// <summary>The mark that stands for a cell which spans the row.</summary>
    public const char Mark = '〃';

    /// <summary>Whether <paramref name="cell"/> repeats the cell above.</summary>
    public static bool IsDitto(ReadOnlySpan<char> cell) => cell is "〃" or "同上" or "″" or "同前";
}

namespace LawGov.Model.Lexicon;

/// <summary>Items that say what is to be reached (目标) and not by whom: they are everybody's.</summary>
internal static class Goals
{
    /// <summary>Characters at the start of an item, its label included, in which its heading stands.</summary>
    private const int LongestHeading = 10;

    /// <summary>Whether an item opens with a heading about goals: 二、工作目标及进度安排, 2.主要目标。</summary>
    public static bool Open(ReadOnlySpan<char> item) => item[..Math.Min(item.Length, LongestHeading)].Contains("目标", StringComparison.Ordinal);
}

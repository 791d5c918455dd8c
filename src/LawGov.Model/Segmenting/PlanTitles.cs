using LawGov.Model.Lexicon;

namespace LawGov.Model.Segmenting;

/// <summary>Lines that are the title of the next plan in the text of a page: nothing closes them, and no sentence goes on behind them.</summary>
internal static class PlanTitles
{
    /// <summary>No title that names its place or year is shorter.</summary>
    private const int Shortest = 8;

    /// <summary>The place or year of a title ends within so many characters, and not before the third.</summary>
    private const int LongestPlace = 7;

    private const string PlaceEnds = "省市县区州旗盟年";

    /// <summary>某县2023年工作要点 above 为…，制定本要点。</summary>
    public static bool Open(ReadOnlySpan<char> line, ReadOnlySpan<char> next) => Preambles.Open(next) && IsTitle(line);

    /// <summary>某县工作方案 below a sentence that ends at the margin.</summary>
    public static bool Matches(ReadOnlySpan<char> line) =>
        line.Length >= Shortest && line[2..LongestPlace].ContainsAny(PlaceEnds) && IsTitle(line) && DocumentWords.IsPlan(DocumentWords.KindOf(line));

    private static bool IsTitle(ReadOnlySpan<char> line) => DocumentWords.EndsAsTitle(line) && !line.ContainsAny("。;:,");
}

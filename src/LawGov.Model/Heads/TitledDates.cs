using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Heads;

/// <summary>Finds the date that a list of pages prints behind a title: when the page was put up.</summary>
/// <remarks>Forms: <c>某府关于…的通知 2021-04-27</c>, <c>某府关于…的通知（某政发〔2021〕5号）2021.04.27</c>; figures behind the date count visits.</remarks>
internal static class TitledDates
{
    private const int ShortestTitle = 6;

    private const int ShortestDate = 8;

    /// <summary>From the date to the end of the line; empty when no date stands behind a title.</summary>
    public static TextRange Find(CompactText text, int start, int end)
    {
        var content = text.Slice(start, end);
        var title = content.LastIndexOfAnyExcept("0123456789-./:") + 1;
        if (title < ShortestTitle || content.Length - title < ShortestDate || HeadDates.Read(content[title..], out _) == 0) return default;
        return content[..title].IndexOfAny("。;") < 0 && DocumentWords.EndsAsTitle(content[..title]) ? new TextRange(start + title, end) : default;
    }
}

using System.Text.RegularExpressions;

namespace LawGov.Readers.Pages;

/// <summary>Leaves out what stands on every page and belongs to none: page numbers, running heads and feet.</summary>
internal static partial class RunningText
{
    /// <summary>They stand in this part of the page at its head or foot.</summary>
    private const double Edge = 0.13;

    /// <summary>So many lines at each edge are looked at.</summary>
    private const int EdgeLines = 3;

    /// <summary>A line that stands at this share of the pages, or more, is a running one.</summary>
    private const double Share = 0.4;

    private const int FewestPages = 3;
    private const double SameHeight = 8;

    /// <summary>Removes them from the lines of the pages.</summary>
    /// <param name="pages">The height of each page and its lines from top to bottom, which are changed.</param>
    public static void Remove(IReadOnlyList<(double Height, List<PageLine> Lines)> pages)
    {
        var seen = new Dictionary<string, List<(int Page, double Baseline)>>(StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
            foreach (var line in Edges(pages[i].Height, pages[i].Lines)) Add(seen, line, i);
        foreach (var (height, lines) in pages)
            foreach (var line in Edges(height, lines).ToList())
                if (IsPageNumber(line.Text) || IsRunning(seen, line, pages.Count)) lines.Remove(line);
    }

    /// <summary>Whether a line is nothing but the number of its page: - 3 -, 第3页 共9页, 3/9.</summary>
    public static bool IsPageNumber(string line) => PageNumber().IsMatch(line);

    private static IEnumerable<PageLine> Edges(double height, List<PageLine> lines) =>
        lines.Where((l, i) => (i < EdgeLines && l.Baseline < height * Edge) || (i >= lines.Count - EdgeLines && l.Baseline > height * (1 - Edge)));

    private static void Add(Dictionary<string, List<(int Page, double Baseline)>> seen, PageLine line, int page)
    {
        var key = Digits().Replace(line.Text, "#");
        if (!seen.TryGetValue(key, out var places)) seen.Add(key, places = []);
        places.Add((page, line.Baseline));
    }

    private static bool IsRunning(Dictionary<string, List<(int Page, double Baseline)>> seen, PageLine line, int pages)
    {
        if (pages < FewestPages || !seen.TryGetValue(Digits().Replace(line.Text, "#"), out var places)) return false;
        var count = places.Where(p => Math.Abs(p.Baseline - line.Baseline) < SameHeight).Select(p => p.Page).Distinct().Count();
        return count >= Math.Max(FewestPages, Share * pages);
    }

    [GeneratedRegex(@"^[\s\-—–－―─·~]*(?:第\s*)?[0-9０-９]{1,4}(?:\s*页)?(?:\s*(?:[/／]|[,，]?\s*共)\s*[0-9０-９]{1,4}\s*页?)?[\s\-—–－―─·~]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex("[0-9０-９]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}

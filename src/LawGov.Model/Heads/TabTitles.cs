using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Finds the title of the document in what the tab of a browser shows, which is often the name of the site, too.</summary>
/// <remarks>
/// Forms: A <c>某市工作要点-某市人民政府门户网站</c>, apart by <c>_ - | ——</c>, in either order; B <c>某市工作要点 某市政府网</c>, apart by a space; C
/// <c>首页 &gt; 政务公开 &gt; 某市工作要点</c>; D <c>某市工作要点【某市人民政府】</c>.
/// </remarks>
internal static class TabTitles
{
    private const int LongestSite = 30;

    /// <summary>The title; null when the tab names nothing but a site.</summary>
    public static string? Of(string tab)
    {
        var title = OfTrail(tab);
        title = WithoutMark(title);
        title = WithoutSites(Closed(title));
        var folded = CharacterFolding.Fold(title);
        var (start, end) = PageRemains.WithoutSite(folded);
        title = title[start..end].Trim();
        return title.Length == 0 || IsSite(title) && !IsTitle(title) ? null : title;
    }

    /// <summary>Whether a line ends as titles of documents do.</summary>
    public static bool IsTitle(string line) => DocumentWords.EndsAsTitle(CharacterFolding.Fold(line).Replace(" ", "", StringComparison.Ordinal));

    private static bool IsSite(string part) => part.Length <= LongestSite && (PageRemains.EndsAsSite(part) || AuthorityWords.EndsAsAuthority(part));

    // The last step of a trail of links is the page itself.
    private static string OfTrail(string tab)
    {
        if (tab.AsSpan().IndexOfAny(">›»＞") < 0) return tab;
        var steps = tab.Split(['>', '›', '»', '＞'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.FindLast(steps, IsTitle) ?? tab;
    }

    // Marks that set names apart may have spaces around them.
    private static string Closed(string title)
    {
        var parts = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var result = new System.Text.StringBuilder();
        foreach (var part in parts)
        {
            if (result.Length > 0 && !IsMark(result[^1]) && !IsMark(part[0])) result.Append(' ');
            result.Append(part);
        }

        return result.ToString();
    }

    private static bool IsMark(char c) => CharacterFolding.Fold(c) is '_' or '-' or '|';

    private static string WithoutMark(string title)
    {
        var open = title.LastIndexOf('【');
        return open > 0 && title[^1] == '】' && IsSite(title[(open + 1)..^1]) && IsTitle(title[..open].TrimEnd()) ? title[..open].TrimEnd() : title;
    }

    // A space may as well stand inside a title: what is left must end as one.
    private static string WithoutSites(string title)
    {
        var parts = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (first, last) = (0, parts.Length);
        if (last < 2 || parts.Length > LongestSite) return title;
        for (var end = last - 1; end > 0 && IsSite(parts[end]); end--)
            if (IsTitle(string.Concat(parts[..end]))) last = end;
        if (last == parts.Length)
            while (last - first > 1 && IsSite(parts[first]) && PageRemains.EndsAsSite(parts[first]) && IsTitle(parts[last - 1])) first++;
        return first == 0 && last == parts.Length ? title : string.Join(' ', parts[first..last]);
    }
}

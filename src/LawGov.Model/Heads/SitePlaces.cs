using LawGov.Model.Normalizing;
using LawGov.Model.Places;

namespace LawGov.Model.Heads;

/// <summary>The place whose government's site a page names.</summary>
internal static class SitePlaces
{
    /// <summary>某县人民政府门户网站 beside the title or on a line of its own.</summary>
    public static Jurisdiction? Find(CompactText text, List<HeadLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Kind is not (HeadLineKind.Text or HeadLineKind.Navigation or HeadLineKind.Field)) continue;
            // 某市政务网 发布日期:2023-02-16
            var end = line.Kind == HeadLineKind.Field ? FirstGap(text, line) : line.End;
            var site = PageRemains.SiteOf(text.Slice(line.Start, end));
            if (OfShortSite(site) is { } city) return city;
            if (PlaceNames.Read(site) is var length and > 0 && (site[length..].StartsWith("人民政府") || site[length..].StartsWith("政府"))) return new Jurisdiction(site[..length].ToString(), PlaceNames.LevelOf(site[..length]));
        }

        return null;
    }

    private static int FirstGap(CompactText text, HeadLine line)
    {
        var at = line.Start + 1;
        while (at < line.End && !text.IsGap(at, acrossLines: false)) at++;
        return at;
    }

    /// <summary>青岛政务网, where the gazetteer knows the bare name.</summary>
    private static Jurisdiction? OfShortSite(ReadOnlySpan<char> site)
    {
        for (var length = 2; length <= Math.Min(3, site.Length); length++)
            if (site[length..] is "政务网" or "政府网" or "政府网站" or "政府门户网站" or "市政府网站" && Gazetteer.Default.TryFindShort(site[..length], out var city)) return new Jurisdiction(city.FullName, city.Level);
        return null;
    }
}

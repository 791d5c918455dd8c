using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>Reads from the words in front of a mention, or from its title, at which level the named document was issued.</summary>
/// <remarks>Forms: <c>中共中央、国务院印发的《…》</c>, <c>市委、市政府《…》</c>, <c>区人大《…》</c>, <c>《上海市…规定》</c>, <c>《徐汇区…办法》</c>; laws (…法) are the nation's. A measure (…办法) without a place may be any government's.</remarks>
internal static class IssuerLevel
{
    private const int Reach = 16;

    private static readonly (string Word, AdministrativeLevel Level)[] Issuers =
    [
        ("中共中央", AdministrativeLevel.National), ("国务院", AdministrativeLevel.National), ("中央", AdministrativeLevel.National), ("国家", AdministrativeLevel.National),
        ("省委", AdministrativeLevel.Province), ("省政府", AdministrativeLevel.Province), ("省人民政府", AdministrativeLevel.Province), ("自治区", AdministrativeLevel.Province),
        ("市委", AdministrativeLevel.Prefecture), ("市政府", AdministrativeLevel.Prefecture), ("市人民政府", AdministrativeLevel.Prefecture), ("市人大", AdministrativeLevel.Prefecture),
        ("区委", AdministrativeLevel.District), ("区政府", AdministrativeLevel.District), ("区人民政府", AdministrativeLevel.District), ("区人大", AdministrativeLevel.District),
        ("县委", AdministrativeLevel.County), ("县政府", AdministrativeLevel.County), ("县人民政府", AdministrativeLevel.County), ("县人大", AdministrativeLevel.County),
    ];

    private static readonly string[] Municipalities = ["北京", "上海", "天津", "重庆"];

    /// <summary>The level; null when nothing tells.</summary>
    /// <param name="text">The text of the naming document; null when it is not there.</param>
    /// <param name="span">The mention.</param>
    /// <param name="title">Title of the named document.</param>
    /// <param name="place">Place of the naming document; null when unknown.</param>
    public static AdministrativeLevel? Read(string? text, SourceSpan span, string title, string? place) =>
        (text is null ? null : InFront(text, span.Start, place)) ?? OfTitle(title, place);

    private static AdministrativeLevel? InFront(string text, int start, string? place)
    {
        var before = text.AsSpan(Math.Max(0, start - Reach), Math.Min(start, Reach));
        var stop = before.LastIndexOfAny("。；;》，,");
        if (stop >= 0) before = before[(stop + 1)..];
        AdministrativeLevel? level = null;
        var nearest = -1;
        foreach (var (word, sort) in Issuers)
        {
            var at = before.LastIndexOf(word, StringComparison.Ordinal);
            if (at > nearest) (nearest, level) = (at, sort);
        }

        return Mended(level, place);
    }

    private static AdministrativeLevel? OfTitle(string title, string? place)
    {
        var head = title.AsSpan(0, Math.Min(title.Length, Reach));
        if ((title.EndsWith('法') && !title.EndsWith("办法", StringComparison.Ordinal)) || title.StartsWith("中华人民共和国", StringComparison.Ordinal)) return AdministrativeLevel.National;
        foreach (var city in Municipalities)
            if (head.StartsWith(city, StringComparison.Ordinal)) return head[..Math.Min(head.Length, 8)].Contains('区') ? AdministrativeLevel.District : AdministrativeLevel.Municipality;
        var mark = head.IndexOfAny("省市区县");
        return mark < 2 ? null : Mended(head[mark] switch
        {
            '省' => AdministrativeLevel.Province,
            '市' => AdministrativeLevel.Prefecture,
            '区' => AdministrativeLevel.District,
            _ => AdministrativeLevel.County,
        }, place);
    }

    /// <summary>The 市 of a district of Shanghai is a municipality.</summary>
    private static AdministrativeLevel? Mended(AdministrativeLevel? level, string? place) =>
        level == AdministrativeLevel.Prefecture && place is not null && Array.Exists(Municipalities, m => place.StartsWith(m, StringComparison.Ordinal)) ? AdministrativeLevel.Municipality : level;
}

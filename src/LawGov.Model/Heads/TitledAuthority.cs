using LawGov.Model.Lexicon;
using LawGov.Model.Places;

namespace LawGov.Model.Heads;

/// <summary>Finds the authority that a title without 关于 begins with: 某市人民政府2024年工作要点, 某市司法局年度报告.</summary>
internal static class TitledAuthority
{
    /// <summary>A bureau's name without its place is not longer.</summary>
    private const int LongestOrgan = 16;

    private const int LongestSubdistrict = 6;

    /// <summary>The authority; null when the title begins with none, or may be about it.</summary>
    public static string? Find(ReadOnlySpan<char> title)
    {
        title = title.TrimStart("0123456789年度-");
        if (CentralBodies.ReadPrefix(title) is var office and > 0 && CentralBodies.HasBranches(title[..office])) return BureauAt(title, office);
        if (title.StartsWith("国网") || title.StartsWith("中国")) return BureauAt(title, 2);
        var place = PlaceNames.Read(title);
        if (place == 0) return null;
        foreach (var organ in (ReadOnlySpan<string>)["人民政府办公厅", "人民政府办公室", "人民政府"])
            if (title[place..].StartsWith(organ)) return title[..(place + organ.Length + SubdistrictLength(title[(place + organ.Length)..]))].ToString();
        return BureauAt(title, place);
    }

    /// <summary>市财政局2023年工作总结: the bureau of a place that the title does not name; null when the title begins with none.</summary>
    public static string? OfLevel(ReadOnlySpan<char> title)
    {
        title = title.TrimStart("0123456789年度-");
        return !title.IsEmpty && title[0] is '省' or '市' or '县' or '区' or '旗' or '州' ? BureauAt(title, 1) : null;
    }

    /// <summary>Length of 某街道办事处 behind the government whose office it is; 0 when there is none.</summary>
    private static int SubdistrictLength(ReadOnlySpan<char> rest) => rest.IndexOf("街道办事处") is > 0 and <= LongestSubdistrict and var at ? at + "街道办事处".Length : 0;

    /// <summary>某县民政局2024年工作计划: a bureau with a year or a word of its own work behind it; not 某县公安局执法站建设方案, which may be about it.</summary>
    private static string? BureauAt(ReadOnlySpan<char> title, int place)
    {
        for (var end = Math.Min(title.Length - 2, place + LongestOrgan); end > place + 1; end--)
        {
            var rest = title[end..];
            if (!char.IsAsciiDigit(rest[0]) && !StartsOwnWork(rest) || rest.StartsWith("工作报告") && title[..end].EndsWith("政府")) continue;
            if (title[place..end].IndexOfAnyInRange('0', '9') < 0 && AuthorityWords.EndsAsAuthority(title[..end]) && AuthorityWords.IsAuthority(title[..end])) return title[..end].ToString();
        }

        return null;
    }

    private static bool StartsOwnWork(ReadOnlySpan<char> rest)
    {
        foreach (var word in (ReadOnlySpan<string>)["年度", "本年", "工作", "法治", "贯彻", "落实", "推进", "全面", "深化", "优化", "普法", "政务公开", "政府信息公开", "“十", "重点", "行政执法", "依法行政"])
            if (rest.StartsWith(word)) return true;
        return false;
    }
}

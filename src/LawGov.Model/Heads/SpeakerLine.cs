using LawGov.Model.Places;

namespace LawGov.Model.Heads;

/// <summary>The line below the title of a report that says who gave it: the authority with the office of its head.</summary>
/// <remarks>Forms: <c>某县人民政府县长　张某</c>, <c>某市审计局局长　张某</c>, <c>某市代市长　张某</c>, <c>某省人民检察院检察长张某</c>.</remarks>
internal static class SpeakerLine
{
    private const int LongestLine = 40;

    private const int LongestName = 4;

    private static readonly string[] Offices = ["检察长", "省长", "市长", "区长", "县长", "旗长", "州长", "盟长", "镇长", "乡长", "主席", "院长", "局长", "厅长", "主任", "专员"];

    private static readonly string[] Ranks = ["代", "副", "常务", "党组书记", "党组副书记", "党委书记", "、"];

    /// <summary>The authority for which the speaker stands; null when the line names none.</summary>
    public static string? AuthorityOf(ReadOnlySpan<char> line)
    {
        if (line.Length is < 5 or > LongestLine || line.IndexOfAny(",。;:") >= 0) return null;
        foreach (var office in Offices)
        {
            if (line.LastIndexOf(office) is not (var at and > 2) || line.Length - at - office.Length > LongestName) continue;
            var front = WithoutRank(line[..at]);
            if (AuthorityWords.IsAuthority(front) && AuthorityWords.CanBegin(front)) return front.ToString();
            // 某市市长 leads its government.
            if (office.Length == 2 && office[1] == '长' && office[0] is '省' or '市' or '区' or '县' or '旗' or '州' or '镇' or '乡' && PlaceNames.Read(front) is var place and > 2 && place == front.Length) return string.Concat(front, "人民政府");
        }

        return null;
    }

    private static ReadOnlySpan<char> WithoutRank(ReadOnlySpan<char> front)
    {
        for (var i = 0; i < Ranks.Length; i++)
        {
            if (!front.EndsWith(Ranks[i])) continue;
            front = front[..^Ranks[i].Length];
            i = -1;
        }

        return front;
    }
}

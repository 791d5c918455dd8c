using LawGov.Model.Lexicon;
using LawGov.Model.Places;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>The words by which the names of issuing authorities end and begin.</summary>
internal static class AuthorityWords
{
    private const int LongestName = 44;

    private const int ShortestTelephone = 6;

    /// <summary>
    /// Endings: organs of the Party (委, 委员会, 工委, 党组), of the state (政府, 行署, 厅, 局, 院), their offices and groups, courts and procuratorates, zones,
    /// mass organisations, the Corps of Xinjiang, schools, enterprises.
    /// </summary>
    private static readonly WordList Endings =
    [
        "政府", "行政公署", "行署", "办事处", "街道办", "管理委员会", "管委会", "委员会", "常委会", "厅", "局", "委", "部", "署", "办公室", "办公厅", "秘书处", "研究室", "督查室", "政研室", "领导小组", "领导组", "协调小组", "工作小组", "专项小组", "工作组", "指挥部", "联席会议", "专班",
        "国务院", "法院", "检察院", "人大", "代表大会", "政协", "党委", "党组", "工委", "机关党委", "纪委", "监委", "团委", "妇联", "工会", "残联", "联合会", "工商联", "科协", "文联", "社科联", "侨联", "协会", "学会", "商会", "总会", "研究会", "基金会", "促进会", "理事会", "红十字会",
        "海关", "海事局", "分局", "支队", "总队", "大队", "分行", "支行", "银行", "支公司", "分公司", "公司", "集团", "企业", "农场", "林场", "中心", "管理处", "管理所", "事务所", "兵团", "师", "军区", "军分区", "警备区", "武装部", "司令部", "政治部",
        "大学", "学院", "学校", "中学", "小学", "党校", "研究院", "科学院", "设计院", "医院", "研究所", "报社", "电视台", "总社", "联社", "联合社", "供销社", "总站", "服务站", "出版社", "图书馆", "博物馆", "档案馆",
    ];

    /// <summary>Words that no name of an authority contains.</summary>
    private static readonly string[] Foreign = ["关于", "印发", "转发", "通知", "各县", "各市", "各区", "各乡", "各镇", "各省", "各有关", "有关部门", "各部门", "各单位", "以及", "做好", "进一步", "根据", "按照", "联系", "电话", "来源", "用户", "会员中心", "个人中心", "帮助中心", "下载中心", "客服", "方案", "意见", "办法", "附件", "名单", "清单", "程序", "公告", "通告", "特此", "年)"];

    private static readonly WordList Beginnings = ["中共", "中国共产党", "共青团", "中国", "中华", "国网", "国家", "国务院", "全国", "最高人民", "中央", "新疆生产建设兵团", "南方电网", "民革", "民盟"];

    /// <summary>Whether <paramref name="name"/> can be the name of one authority and is nothing else.</summary>
    public static bool IsAuthority(ReadOnlySpan<char> name)
    {
        if (CentralBodies.Contains(name)) return true;
        if (name.Length is < 3 or > LongestName || !EndsAsAuthority(name) || name[0] is '各' or '(' or '本' or '的' or '和' or '“' || ContainsTelephone(name)) return false;
        foreach (var c in name)
            if (c is (< '\u4E00' or > '\u9FFF') and not ('(' or ')' or '“' or '”' or '·' or '-') && !char.IsAsciiLetterOrDigit(c)) return false;
        foreach (var word in Foreign)
            if (name.IndexOf(word) >= 0) return false;
        return !RepeatsPlace(name);
    }

    /// <summary>Whether a telephone number has run into the name, its last digits hidden or not: 李某0912-88XX; 12345 of a hotline's office is none.</summary>
    private static bool ContainsTelephone(ReadOnlySpan<char> name)
    {
        var signs = 0;
        foreach (var c in name)
            if (char.IsAsciiDigit(c) || c is 'X' or 'x') signs++;
        return signs >= ShortestTelephone;
    }

    /// <summary>某省某厅某某某省某厅: what begins twice with one place is two names, or a name with something else.</summary>
    private static bool RepeatsPlace(ReadOnlySpan<char> name)
    {
        var place = PlaceNames.Read(name);
        return place > 2 && name[place..].IndexOf(name[..place]) >= 0;
    }

    /// <summary>Whether <paramref name="line"/> is the heading of an order: 某市人民政府令.</summary>
    public static bool IsOrderHeading(ReadOnlySpan<char> line) => line.Length > 3 && line.EndsWith("令") && IsAuthority(line[..^1]);

    /// <summary>Whether <paramref name="name"/> ends as names of authorities do; a second name in brackets may follow.</summary>
    public static bool EndsAsAuthority(ReadOnlySpan<char> name)
    {
        name = Brackets.WithoutLast(name);
        return name.Length > 1 && Endings.IsAtEndOf(name[1..]) || CentralBodies.Contains(name);
    }

    /// <summary>Whether a name of an authority can begin here: with a place, a central body, the Party.</summary>
    public static bool CanBegin(ReadOnlySpan<char> text)
    {
        return Beginnings.IsAtStartOf(text) || CentralBodies.ReadPrefix(text) > 0 || PlaceNames.ReadBareProvince(text) is not null || !text.StartsWith("全面") && PlaceNames.Read(text) > 0 && !HasJunk(text) || IsCustoms(text);
    }

    /// <summary>Whether something else has run into the first name: 发号某省人民政府.</summary>
    public static bool HasJunk(ReadOnlySpan<char> names)
    {
        if (names.StartsWith("中共")) names = names[2..];
        return PlaceNames.Read(names) > 5 && PlaceNames.ReadBareProvince(names) is null && ContainsProvince(names);
    }

    private static bool ContainsProvince(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < Math.Min(8, text.Length); at++)
            if (PlaceNames.ReadBareProvince(text[at..]) is not null) return true;
        return false;
    }

    /// <summary>武汉海关: customs offices take the bare name of their city.</summary>
    private static bool IsCustoms(ReadOnlySpan<char> text) => text.Length >= 4 && (text[2..].StartsWith("海关") || text.Length >= 5 && text[3..].StartsWith("海关"));
}

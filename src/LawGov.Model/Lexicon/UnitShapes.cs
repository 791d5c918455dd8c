using System.Buffers;
using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>What the names of units look like, without knowing any of them.</summary>
internal static class UnitShapes
{
    private const int LongestName = 48;

    /// <summary>Endings of bodies and groups.</summary>
    private static readonly string[] Endings =
    [
        "局", "委", "办", "厅", "部", "院", "处", "科", "室", "署", "司", "中心", "政府", "公司", "集团", "街道", "街镇", "镇街", "乡镇", "分局", "支队", "总队", "大队", "队",
        "协会", "学会", "商会", "联合会", "总会", "研究会", "基金会", "学院", "学校", "党校", "大学", "高校", "医院", "法院", "检察院", "委员会", "领导小组", "小组", "工作组", "专班", "指挥部",
        "管委会", "部门", "单位", "机构", "组织", "企业", "团体", "党委", "党组", "党工委", "工委", "团委", "妇联", "工会", "残联", "工商联", "科协", "文联", "社科联", "侨联", "贸促会", "红十字会",
        "人大", "政协", "常委会", "联社", "行", "银行", "营业部", "中支", "海关", "军分区", "武装部", "各地", "地区", "区", "县", "市", "州", "盟", "旗", "省", "镇", "乡", "村", "园区", "开发区", "新区",
        "所", "站", "台", "社", "馆", "校", "团", "会", "关", "处室", "科室", "机关", "公会", "联盟", "研究所", "事务所", "服务站", "电视台", "报社", "供电", "电力", "联通", "移动", "电信", "铁塔", "石油", "石化",
        "港口", "机场", "铁路", "邮政", "烟草", "税务", "公安", "消防", "气象", "库", "厂", "员", "人行", "银保监", "证监", "兵团", "师", "县区", "主体", "平台", "运营商", "供应商", "金融监管总局", "总局",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingLookup = new HashSet<string>(Endings, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that open an explanation, never a unit.</summary>
    private static readonly string[] Explanations =
        ["包括", "不含", "由于", "以下简称", "简称", "以下统称", "统称", "详见", "见附件", "此件", "原则上", "其中", "例如", "比如", "征求意见", "试行", "暂行", "截至", "注:", "注1", "具体包括", "主要包括", "特别是", "含有"];

    /// <summary>Words that may open an explanation as well as a name: 含 and 含山县.</summary>
    private static readonly string[] ShortExplanations = ["含", "如", "即", "略", "除", "从", "至", "不", "或"];

    private static readonly string[] GroupMarks = ["各", "相关", "有关", "其他", "所有", "全体", "全区", "全市", "全省"];

    private static readonly string[] GroupNouns = ["部门", "单位", "机关", "政府", "街镇", "街道", "乡镇", "处室", "机构", "企业", "局", "委", "区", "县", "市", "管委会"];

    private static readonly SearchValues<char> FirstOfExplanations = SearchValues.Create([.. Explanations.Select(w => w[0]).Distinct()]);

    /// <summary>Whether <paramref name="name"/> has the shape of a unit's name; it need not be one.</summary>
    public static bool LooksLikeUnit(ReadOnlySpan<char> name)
    {
        var bare = StripSecondName(name.TrimEnd("等")).TrimEnd("等");
        if (bare.Length is < 2 or > LongestName || IsExplanation(bare)) return false;
        if (bare.IndexOfAny("。;:,!?《》%") >= 0) return false;
        for (var length = Math.Min(6, bare.Length); length > 0; length--)
            if (EndingLookup.Contains(bare[^length..])) return true;
        return false;
    }

    /// <summary>Whether the text in brackets explains instead of naming: 包括…, 以下简称….</summary>
    public static bool IsExplanation(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !FirstOfExplanations.Contains(text[0])) return false;
        foreach (var word in Explanations)
            if (text.StartsWith(word)) return true;
        return false;
    }

    /// <summary>Whether the text in brackets may explain, where neither a noun nor a verb says that it assigns: 含…, 如….</summary>
    public static bool IsShortExplanation(ReadOnlySpan<char> text)
    {
        foreach (var word in ShortExplanations)
            if (text.StartsWith(word)) return true;
        return false;
    }

    /// <summary>Whether <paramref name="name"/> is a collective phrase: 各街镇, 市政府相关部门, 浦东新区政府等相关区县政府.</summary>
    public static bool IsGroup(ReadOnlySpan<char> name)
    {
        var bare = StripSecondName(name);
        if (bare.StartsWith("各") || IsLevelsOnly(bare) || HasAlternativeLevels(name)) return true;
        foreach (var mark in GroupMarks)
        {
            if (bare.IndexOf(mark) < 0) continue;
            foreach (var noun in GroupNouns)
                if (bare.EndsWith(noun)) return true;
        }

        var others = bare.IndexOf('等');
        return others > 0 && (bare.EndsWith("部门") || bare.EndsWith("单位") || bare.EndsWith("政府"));
    }

    /// <summary>县（市、区）公安机关: one name for many places.</summary>
    private static bool HasAlternativeLevels(ReadOnlySpan<char> name)
    {
        var open = name.IndexOfAny(Brackets.Opening);
        if (open < 1 || "省市区县旗州盟乡镇".IndexOf(name[open - 1], StringComparison.Ordinal) < 0) return false;
        var close = name[open..].IndexOfAny(")〕]】");
        return close > 1 && name.Slice(open + 1, close - 1).IndexOfAnyExcept("省市区县旗州盟乡镇、特自治") < 0;
    }

    /// <summary>县市区人民政府, 区县政府: two levels and no place.</summary>
    private static bool IsLevelsOnly(ReadOnlySpan<char> name)
    {
        if (!name.EndsWith("政府")) return false;
        var levels = name[..^2];
        if (levels.EndsWith("人民")) levels = levels[..^2];
        if (levels.EndsWith("级")) levels = levels[..^1];
        return levels.Length >= 2 && levels.IndexOfAnyExcept("省市区县旗州盟乡镇、()") < 0;
    }

    /// <summary>A bracket behind a member that speaks of later tasks is no part of a name: 各区政府落实(以下任务均需各区落实，不再列出).</summary>
    public static ReadOnlySpan<char> StripRemark(ReadOnlySpan<char> member)
    {
        var bare = StripSecondName(member);
        return bare.Length < member.Length && (member[(bare.Length + 1)..].StartsWith("以下") || member[(bare.Length + 1)..].StartsWith("下同")) ? bare : member;
    }

    /// <summary>The name without the second names in brackets at its end: 区府办(政务服务办) gives 区府办.</summary>
    public static ReadOnlySpan<char> StripSecondName(ReadOnlySpan<char> name)
    {
        if (name.Length < 3 || !Brackets.IsClosing(name[^1])) return name;
        var depth = 0;
        for (var i = name.Length - 1; i > 0; i--)
        {
            if (Brackets.IsClosing(name[i])) depth++;
            else if (Brackets.IsOpening(name[i]) && --depth == 0) return name[..i];
        }

        return name;
    }
}

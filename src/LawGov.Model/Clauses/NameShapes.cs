using LawGov.Model.Lexicon;

using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>What the names of units look like, without knowing any of them.</summary>
internal static class NameShapes
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

    /// <summary>Whether <paramref name="name"/> has the shape of a unit's name; it need not be one.</summary>
    public static bool LooksLikeUnit(ReadOnlySpan<char> name)
    {
        var bare = Brackets.WithoutLast(name.TrimEnd("等")).TrimEnd("等");
        if (bare.Length is < 2 or > LongestName || Explanations.IsExplanation(bare)) return false;
        if (bare.IndexOfAny("。;:,!?《》%") >= 0) return false;
        for (var length = Math.Min(6, bare.Length); length > 0; length--)
            if (EndingLookup.Contains(bare[^length..])) return true;
        return false;
    }

    /// <summary>How much <paramref name="text"/> looks like a name: anything short without the marks of a sentence may be one where a field says that names follow.</summary>
    public static NameShape Read(ReadOnlySpan<char> text) =>
        LooksLikeUnit(text) ? NameShape.Likely : text.Length is >= 2 and <= LongestName && text.IndexOfAny("。;:?!") < 0 ? NameShape.Possible : NameShape.None;

    /// <summary>A bracket behind a member that speaks of later tasks is no part of a name: 各区政府落实(以下任务均需各区落实，不再列出).</summary>
    public static ReadOnlySpan<char> StripRemark(ReadOnlySpan<char> member)
    {
        var bare = Brackets.WithoutLast(member);
        return bare.Length < member.Length && (member[(bare.Length + 1)..].StartsWith("以下") || member[(bare.Length + 1)..].StartsWith("下同")) ? bare : member;
    }
}

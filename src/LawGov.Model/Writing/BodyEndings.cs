namespace LawGov.Model.Writing;

/// <summary>What the names of public bodies and of groups of them end in: the one list, in three parts from the surest to the least sure.</summary>
internal static class BodyEndings
{
    /// <summary>Endings after which a name is complete even where more could follow.</summary>
    private static readonly string[] CompleteNames =
    [
        "局", "委", "厅", "署", "办", "办公室", "办公厅", "委员会", "政府", "部门", "单位", "中心", "公司", "集团", "分局", "法院", "检察院",
        "管委会", "街道", "街镇", "乡镇", "机构", "部", "院", "学校", "企业", "处", "处室",
        "贸促会", "工会", "总工会", "妇联", "残联", "工商联", "科协", "红十字会", "海关", "银行", "支行", "银保监会", "证监会", "党校", "大学",
    ];

    /// <summary>Other endings of single bodies.</summary>
    private static readonly string[] Bodies =
    [
        "室", "会", "队", "所", "镇", "乡",
    ];

    /// <summary>Endings that other words have as well, and those of groups and enterprises.</summary>
    private static readonly string[] Others =
    [
        "科", "司", "镇街", "支队", "总队", "大队", "协会", "学会", "商会", "联合会", "总会", "研究会", "基金会", "学院", "高校", "医院",
        "领导小组", "小组", "工作组", "专班", "指挥部", "组织", "团体", "党委", "党组", "党工委", "工委", "团委",
        "文联", "社科联", "侨联", "人大", "政协", "常委会", "联社", "行", "营业部", "中支", "军分区", "武装部", "各地",
        "地区", "区", "县", "市", "州", "盟", "旗", "省", "村", "园区", "开发区", "新区", "站", "台", "社", "馆", "校", "团", "关", "科室", "机关",
        "公会", "联盟", "研究所", "事务所", "服务站", "电视台", "报社", "供电", "电力", "联通", "移动", "电信", "铁塔", "石油", "石化", "港口",
        "机场", "铁路", "邮政", "烟草", "税务", "公安", "消防", "气象", "库", "厂", "员", "人行", "银保监", "证监", "兵团", "师", "县区", "主体", "中学", "小学", "幼儿园", "苏木", "嘎查", "监狱",
        "平台", "运营商", "供应商", "金融监管总局", "总局", "股", "组", "庭", "网格", "少年宫", "文化宫", "公园", "植物园", "动物园", "林场", "农场", "牧场", "渔场", "热力", "燃气", "公交", "城投", "河长", "湖长", "林长", "田长", "路长", "链长",
    ];

    /// <summary>Words that end like an office inside a body and are none.</summary>
    private static readonly WordList NoOffices = ["入股", "参股", "控股", "持股", "配股", "个股", "重组", "改组", "分组", "编组", "机组", "词组", "家庭"];

    private static readonly EndingSet Complete = new(CompleteNames);

    private static readonly EndingSet Body = new([.. CompleteNames, .. Bodies]);

    private static readonly EndingSet Any = new([.. CompleteNames, .. Bodies, .. Others]);

    /// <summary>Whether a text ends as a complete name does, with something before the ending: 市政府办公厅 before 和 and another name, but not 委员会 alone.</summary>
    public static bool EndsComplete(ReadOnlySpan<char> text) => Complete.End(text, text.Length - 1);

    /// <summary>Whether a text ends as the name of a single body does.</summary>
    public static bool EndsBody(ReadOnlySpan<char> text) => Body.End(text);

    /// <summary>Whether a text ends as any name of a body, group or enterprise may; ordinary words do so too.</summary>
    public static bool EndsAny(ReadOnlySpan<char> text) => Any.End(text) && !NoOffices.IsAtEndOf(text);
}

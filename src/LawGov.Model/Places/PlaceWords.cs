using System.Collections.Frozen;

namespace LawGov.Model.Places;

/// <summary>Words for places as unit names use them: the bare level words (省, 市, 区) and the endings of place names.</summary>
internal static class PlaceWords
{
    /// <summary>
    /// Level words that stand for a place of the document, with the ending its name must have:
    /// 市司法局, 本区…, 全市…, 省直…, 市级…. An empty ending stands for the state.
    /// </summary>
    private static readonly FrozenDictionary<string, LevelWord> Words = Build();

    private static readonly FrozenDictionary<string, LevelWord>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Endings of place names, the longest first, with their level; a 市 outside the gazetteer is a county-level city. 州, 盟 and 地区
    /// are missing on purpose: the gazetteer has them all, and other words end so too (吉州 is short for a district).
    /// </summary>
    private static readonly (string Ending, AdministrativeLevel Level)[] Endings =
    [
        ("特别行政区", AdministrativeLevel.Province), ("自治区", AdministrativeLevel.Province), ("自治州", AdministrativeLevel.Prefecture),
        ("自治县", AdministrativeLevel.County), ("自治旗", AdministrativeLevel.County), ("街道", AdministrativeLevel.Township),
        ("苏木", AdministrativeLevel.Township), ("特区", AdministrativeLevel.District),
        ("林区", AdministrativeLevel.County), ("省", AdministrativeLevel.Province), ("市", AdministrativeLevel.County),
        ("区", AdministrativeLevel.District), ("县", AdministrativeLevel.County), ("旗", AdministrativeLevel.County),
        ("镇", AdministrativeLevel.Township),
        ("乡", AdministrativeLevel.Township),
    ];

    /// <summary>Words that no place name contains; with them a text before a unit's name is something else (各区, 相关市).</summary>
    private static readonly string[] Foreign =
    [
        "各", "有关", "相关", "部门", "单位", "及", "等", "会同", "政府", "涉", "以下", "所有", "其他", "重点", "负责", "牵头", "试点", "级", "社区", "委", "局", "厅",
        "办", "公司", "集团", "学校", "大学", "银行", "医院",
    ];

    /// <summary>Common nouns that end like a place name.</summary>
    private static readonly FrozenSet<string> CommonNouns = FrozenSet.Create(StringComparer.Ordinal,
        "城市", "都市", "超市", "上市", "股市", "小区", "园区", "城区", "景区", "辖区", "校区", "矿区", "库区", "片区", "牧区", "灾区", "山区", "林区", "厂区",
        "街区", "郊区", "城镇", "村镇", "集镇", "街镇", "乡镇", "城乡", "水乡", "工业园区", "产业园区", "自贸试验区", "试验区",
        "示范区", "保税区", "综合保税区", "开发区", "高新区", "经开区", "合作区", "度假区", "功能区", "保护区", "风景区", "名胜区", "自贸区", "综保区");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonNounsBySpan = CommonNouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Endings of zones (功能区), which are no level of the state: they lie in the place of the document.</summary>
    private static readonly string[] ZoneEndings =
        ["开发区", "高新区", "经开区", "示范区", "集聚区", "聚集区", "园区", "合作区", "试验区", "保税区", "度假区", "经济区", "新区", "先导区", "旅游区", "风景区", "名胜区", "保护区", "空港区", "功能区", "片区", "商务区", "创新区", "生态区", "管理区"];

    /// <summary>Whether a name ends like that of a zone.</summary>
    public static bool IsZone(ReadOnlySpan<char> name)
    {
        foreach (var ending in ZoneEndings)
            if (name.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Words that begin with a level word and are none: the 市 of 市场监管局 is no city.</summary>
    private static readonly string[] Compounds =
        ["市场", "市政", "市容", "市民", "市监", "区域", "区划", "区县", "县区", "县域", "县市", "市县", "市区", "省市", "省际", "州市", "旗县", "乡镇", "乡村", "镇街", "镇村", "街道办"];

    /// <summary>Whether a text begins with a word such as 市场, whose first character is no level word; 市政府 does not.</summary>
    public static bool BeginsWithCompound(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("市政府", StringComparison.Ordinal)) return false;
        foreach (var word in Compounds)
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    public static bool TryReadLevelWord(ReadOnlySpan<char> text, out LevelWord word) => WordsBySpan.TryGetValue(text, out word!);

    /// <summary>Whether <paramref name="name"/> has the form of a place name with its level word, and which level that is.</summary>
    public static bool TryReadEnding(ReadOnlySpan<char> name, out string ending, out AdministrativeLevel level)
    {
        foreach (var (text, its) in Endings)
        {
            if (!name.EndsWith(text, StringComparison.Ordinal) || name.Length < text.Length + 1) continue;
            (ending, level) = (text, its);
            return true;
        }
        (ending, level) = ("", default);
        return false;
    }

    /// <summary>Whether <paramref name="name"/> could be a place name: Chinese characters only, and none of the words that place names do not have.</summary>
    public static bool LooksLikePlace(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 18) return false;
        foreach (var c in name)
            if (c is < '\u4e00' or > '\u9fff') return false;
        if (name is "镇海区" or "涉县") return true;
        // 县城市… is 县 + 城市…; of the level words only 市 begins names of districts (市中区) and 镇 those of counties (镇平县).
        if (name[0] is '省' or '县' or '区' or '州' or '盟' or '旗' || (name[0] is '市' && !(name.Length == 3 && name[2] == '区'))
            || (name[0] is '镇' && !(name.Length > 2 && name[^1] == '县' && name[1] is not ('乡' or '街' or '村' or '区' or '市')))) return false;
        foreach (var word in Foreign)
            if (name.Contains(word, StringComparison.Ordinal)) return false;
        // 长株潭三市 are three places.
        return !CommonNounsBySpan.Contains(name) && !(name.Length > 2 && name[^2] is '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九');
    }

    /// <summary>The name without the word for its level: 通辽 for 通辽市.</summary>
    public static string WithoutSuffix(string name)
    {
        if (!TryReadEnding(name, out var ending, out _)) return name;
        if (ending == "区" && name.EndsWith("新区", StringComparison.Ordinal)) ending = "新区";
        return name.Length > ending.Length + 1 ? name[..^ending.Length] : name;
    }

    private static FrozenDictionary<string, LevelWord> Build()
    {
        var words = new Dictionary<string, LevelWord>(StringComparer.Ordinal);
        void Add(string ending, AdministrativeLevel level, params ReadOnlySpan<string> texts)
        {
            foreach (var text in texts) words[text] = new(ending, level);
        }
        Add("", AdministrativeLevel.National, "国家", "全国", "中国", "中央", "国务院", "中共中央", "中华人民共和国", "中华全国");
        foreach (var (ending, level) in new[]
        {
            ("省", AdministrativeLevel.Province), ("自治区", AdministrativeLevel.Province),
            ("市", AdministrativeLevel.Prefecture), ("州", AdministrativeLevel.Prefecture), ("盟", AdministrativeLevel.Prefecture),
            ("区", AdministrativeLevel.District), ("县", AdministrativeLevel.County), ("旗", AdministrativeLevel.County),
            ("镇", AdministrativeLevel.Township), ("乡", AdministrativeLevel.Township), ("街道", AdministrativeLevel.Township),
        })
            Add(ending, level, ending, "本" + ending, "我" + ending, "全" + ending, ending + "级", ending + "直", ending + "直属", ending + "本级");
        Add("州", AdministrativeLevel.Prefecture, "自治州");
        Add("县", AdministrativeLevel.County, "自治县");
        Add("区", AdministrativeLevel.District, "新区", "特区");
        Add("地区", AdministrativeLevel.Prefecture, "地区", "行署");
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

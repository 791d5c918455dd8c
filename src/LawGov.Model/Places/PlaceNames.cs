using System.Buffers;

namespace LawGov.Model.Places;

/// <summary>Reads the place at the start of an authority's name or a title.</summary>
/// <remarks>A place is a chain of names that end in 省, 市, 区, 县 and the like: 上海市浦东新区, 内蒙古自治区通辽市科尔沁区.</remarks>
internal static class PlaceNames
{
    private const int LongestSegment = 8;

    /// <summary>Autonomous places name up to four peoples: 双江拉祜族佤族布朗族傣族自治县.</summary>
    private const int LongestAutonomous = 16;

    private static readonly string[] Suffixes = ["自治州", "自治旗", "省", "市", "区", "县", "州", "盟", "旗", "镇", "乡", "街道", "苏木"];

    /// <summary>Words that end like a place and are none.</summary>
    private static readonly string[] NoPlaces = ["城市", "都市", "社区", "园区", "景区", "校区", "辖区", "军区", "灾区", "片区", "库区", "林区", "牧区", "战区", "各区", "全市", "全区", "全省", "本市", "本区", "我市", "我区", "省市", "区县", "县区", "县市", "地市", "超市", "上市", "门市", "强省", "强市", "强县", "强区", "乡镇", "街镇", "城镇", "城乡"];

    /// <summary>Words that no name of a place contains: 做好省直…, 支持市县…, and bodies that stand in front of the next place: 某县财政局某县…</summary>
    private static readonly SearchValues<string> Foreign = SearchValues.Create(
        ["关于", "人民", "政府", "进一步", "推进", "推动", "做好", "加强", "加快", "促进", "支持", "落实", "贯彻", "开展", "完善", "优化", "深化", "提升", "规范", "印发", "转发", "调整", "同意", "举办", "召开", "公布", "切实", "适应", "报送", "国有", "学习", "组织", "建立", "实施", "强化", "打造", "申报", "制定", "制订", "发布", "批复", "研究",
            "局", "厅", "法院", "检察院", "委员会", "办公", "公司", "银行"], StringComparison.Ordinal);

    private static readonly string[] BareProvinces =
    [
        "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆",
    ];

    /// <summary>Length of the place at the start of <paramref name="text"/>; 0 when there is none.</summary>
    public static int Read(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (true)
        {
            var length = ReadSegment(text[at..], at == 0);
            if (length == 0) return at;
            at += length;
        }
    }

    /// <summary>Level of a place read by <see cref="Read"/>.</summary>
    public static AdministrativeLevel LevelOf(ReadOnlySpan<char> place)
    {
        if (place.EndsWith("省") || place.EndsWith("自治区") || place.EndsWith("特别行政区")) return AdministrativeLevel.Province;
        if (place.EndsWith("县") || place.EndsWith("旗")) return AdministrativeLevel.County;
        if (place.EndsWith("镇") || place.EndsWith("乡") || place.EndsWith("街道") || place.EndsWith("苏木")) return AdministrativeLevel.Township;
        if (place.EndsWith("州") || place.EndsWith("盟") || place.EndsWith("地区")) return AdministrativeLevel.Prefecture;
        if (place.EndsWith("区")) return AdministrativeLevel.District;
        if (!place.EndsWith("市")) return AdministrativeLevel.Province;
        if (Gazetteer.Default.TryFind(place, out var known)) return known.Level;
        // A city below a city, such as 江苏省苏州市昆山市, is a county-level city.
        return place[..^1].IndexOf('市') > 0 || place[..^1].IndexOf('州') > 2 ? AdministrativeLevel.County : AdministrativeLevel.Prefecture;
    }

    /// <summary>The full name of the province that <paramref name="text"/> starts with in short form, such as 上海 in 上海海关; null when there is none.</summary>
    public static string? ReadBareProvince(ReadOnlySpan<char> text)
    {
        foreach (var name in BareProvinces)
        {
            if (!text.StartsWith(name)) continue;
            return name switch
            {
                "北京" or "天津" or "上海" or "重庆" => name + "市",
                "内蒙古" or "西藏" => name + "自治区",
                "广西" => "广西壮族自治区",
                "宁夏" => "宁夏回族自治区",
                "新疆" => "新疆维吾尔自治区",
                _ => name + "省",
            };
        }

        return null;
    }

    private static int ReadSegment(ReadOnlySpan<char> text, bool isFirst)
    {
        for (var end = 2; end <= Math.Min(LongestAutonomous, text.Length); end++)
        {
            var segment = text[..end];
            if (end > LongestSegment && text[end - 2] != '治') continue;
            foreach (var suffix in Suffixes)
            {
                if (!segment.EndsWith(suffix) || segment.Length < suffix.Length + 1 || !IsName(segment[..^suffix.Length])) continue;
                if (IsNoPlace(segment) && !IsTown(text, end)) return 0;
                // 永州市, 景德镇市, 新乡县: the level comes behind a name that ends like one. The 市 of 市场 is no level.
                if (end < text.Length && (text[end] is '市' or '县' or '区') && suffix is "州" or "镇" or "乡" or "旗" or "盟" && !text[end..].StartsWith("市场")) continue;
                // 沙县区.
                if (end < text.Length && text[end] == '区' && IsDistrict(text[..(end + 1)])) continue;
                // 辉县市, 津市市.
                if (end < text.Length && text[end] == '市' && CountyLevelCities.IsEndOf(text[..(end + 1)])) continue;
                // 沙镇镇, 古镇镇, 金乡镇.
                if (end < text.Length && (suffix is "镇" or "乡") && (text[end] == suffix[0] || IsTown(text, end + 1))) continue;
                // 东乡族自治县: the name of a people ends like a 乡.
                if (end < text.Length && text[end] == '族' && suffix == "乡") continue;
                // 市场 and 区域 start a word, they do not end a place.
                if (end < text.Length && text[end] is '场' or '域' or '划' && suffix is "市" or "区" or "县") continue;
                return end;
            }
        }

        return 0;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (c is < '\u4E00' or > '\u9FFF') return false;
        return name.IndexOfAny(Foreign) < 0 && name[0] is not ('各' or '委') && !(name[0] == '全' && (name.Length == 1 || name[1] is '市' or '省' or '区' or '县' or '国'));
    }

    /// <summary>盐城市, 成都市 and 厦门市 are cities; 大城市 and 新都市 are none.</summary>
    private static bool IsCityName(ReadOnlySpan<char> segment, string word) =>
        (word is "城市" or "都市" or "门市") && segment.Length == 3 && segment[0] is not ('大' or '小' or '新' or '老' or '各' or '本' or '中');

    /// <summary>The few districts whose names end like words of other meaning: 绿园区 is no 园区, 沙县区 no 县区.</summary>
    private static bool IsDistrict(ReadOnlySpan<char> segment) => segment.EndsWith("神农架林区") || segment is "绿园区" or "下花园区" or "沙县区" or "赣县区";

    private static bool IsNoPlace(ReadOnlySpan<char> segment)
    {
        foreach (var word in NoPlaces)
            if (segment.EndsWith(word)) return !IsCityName(segment, word) && !CountyLevelCities.IsEndOf(segment) && !IsDistrict(segment);
        return false;
    }

    /// <summary>韩城镇 and 金乡镇 are towns where the text ends with them, or where their government or a year follows; 小城镇, and 城镇 and 乡镇 in prose, are none.</summary>
    private static bool IsTown(ReadOnlySpan<char> text, int end) =>
        end == 3 && text[2] == '镇' && text[1] is '城' or '乡' && text[0] is not ('大' or '小' or '新' or '老' or '本' or '中' or '全' or '省' or '市' or '县' or '区' or '州' or '镇' or '乡' or '街' or '两')
        && (text.Length == end || char.IsAsciiDigit(text[end]) || text[end..].StartsWith("人民政府"));
}

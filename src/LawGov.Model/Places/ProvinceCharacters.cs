namespace LawGov.Model.Places;

/// <summary>The characters that stand for the provinces and autonomous regions, as in the numbers of their documents: 鄂政发 is of 湖北省.</summary>
/// <remarks>Those with two characters have both; cities and counties use these characters too, so that only a name that says 省 or 自治区 is completed by them.</remarks>
internal static class ProvinceCharacters
{
    private const string Characters = "冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川贵黔云滇陕秦甘陇青桂内蒙宁新藏";

    private static readonly string[] Names =
    [
        "河北省", "山西省", "辽宁省", "吉林省", "黑龙江省", "江苏省", "浙江省", "安徽省", "福建省", "江西省", "山东省", "河南省", "湖北省", "湖南省", "广东省", "海南省", "四川省", "贵州省", "贵州省", "云南省", "云南省",
        "陕西省", "陕西省", "甘肃省", "甘肃省", "青海省", "广西壮族自治区", "内蒙古自治区", "内蒙古自治区", "宁夏回族自治区", "新疆维吾尔自治区", "西藏自治区",
    ];

    /// <summary>The province or region of a character; null when it stands for none. Municipalities are left out, since counties share their characters.</summary>
    public static string? Find(char character) => Characters.IndexOf(character, StringComparison.Ordinal) is var at and >= 0 ? Names[at] : null;
}

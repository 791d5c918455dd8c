using System.Buffers;

namespace LawGov.Model.Lexicon;

/// <summary>Measure words (量词) that make a number a count, and the scales that may stand between.</summary>
internal static class MeasureWords
{
    private const int LongestMeasure = 5;

    /// <summary>Measures that are as often the first character of another word.</summary>
    private const string Ambiguous = "分单只笔卷床则款升瓦窝羽尾匹桩桌袋箱桶";

    private static readonly string[] Words =
    [
        "%", "‰", "个", "项", "件", "家", "户", "户次", "人", "人次", "名", "位", "次", "期", "场", "场次", "批", "批次", "份", "篇", "条", "部", "张", "宗", "起", "例", "间", "所", "座", "处", "台", "套", "辆",
        "学时", "课时", "小时", "天", "工作日", "个工作日", "日", "分钟", "个月", "周", "问", "类", "种", "级", "支", "本", "册", "幅", "块", "片", "对", "组", "轮", "届", "门", "节", "班", "点", "步", "环节", "个环节",
        "元", "万元", "亿元", "美元", "公里", "千米", "米", "平方米", "平米", "平方公里", "亩", "吨", "千瓦", "千瓦时", "立方米", "万千瓦", "个百分点", "百分点", "位数", "倍", "成", "岁", "余家", "余项", "余个", "余次", "余人", "余名", "余件", "余场", "台次", "家次", "件次", "车次", "架次", "栋", "幢", "株", "棵", "头", "口", "盏", "艘", "眼", "枚", "根", "公斤", "千克", "公顷", "路",
        "班次", "兆瓦", "兆瓦时", "吉瓦", "瓦", "床", "张床位", "只", "卷", "笔", "单", "分", "平方千米", "厘米", "毫米", "微克", "毫克", "毫升", "升", "个班次", "车位", "泊位", "标箱", "人天", "课次", "窝", "羽", "尾", "匹", "桩", "则", "款", "桌", "袋", "箱", "桶",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = new HashSet<string>(Words, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create([.. Words.Select(w => w[0]).Distinct()]);

    /// <summary>Length of the longest measure word at the start of <paramref name="text"/>; 0 when there is none.</summary>
    public static int Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !FirstCharacters.Contains(text[0])) return 0;
        for (var length = Math.Min(LongestMeasure, text.Length); length > 0; length--)
            if (Lookup.Contains(text[..length])) return length == 1 && BeginsWord(text) ? 0 : length;
        return 0;
    }

    /// <summary>分 of 分类 and 单 of 单位 are no measures: one that begins many words stands at the end of its phrase.</summary>
    private static bool BeginsWord(ReadOnlySpan<char> text) =>
        Ambiguous.Contains(text[0], StringComparison.Ordinal) && text.Length > 1 && char.IsLetter(text[1]) && text[1] is not ('以' or '及' or '和' or '左' or '的' or '内');
}

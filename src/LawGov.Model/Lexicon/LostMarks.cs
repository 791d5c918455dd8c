using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Reads a label that has lost its mark. Only where a sequence misses this very number is it one.</summary>
/// <remarks>Forms: <c>10组建队伍</c> and <c>3 规范收费</c> for 10. and 3., <c>（三推行</c> and <c>五）开展</c> for （三） and （五）, <c>三 加强</c> and <c>三，加强</c> for 三、, <c>三加强</c> before a word that opens headings. No label: <c>3个工作日</c>.</remarks>
internal static class LostMarks
{
    /// <summary>Verbs whose first character is a measure word, too.</summary>
    private static readonly string[] Verbs =
        ["组建", "组织", "对接", "对照", "对标", "支持", "支撑", "部署", "成立", "处置", "处理", "起草", "批准", "分类", "分级", "分步", "分析", "分解", "分期", "片区", "条件", "人才", "人员", "人民", "家庭", "门户", "班子", "环节",
            "个体", "个人", "项目", "名录", "名优", "日常", "月度", "人力", "人居", "人工", "人社", "家政", "户籍", "节能", "节水", "节约", "部门", "成果", "本地", "种植", "种业", "台账", "所有", "批发", "套餐", "路网", "场地", "起步", "位于", "类别", "级联", "点对点", "成员", "级别", "次生", "期限", "期满", "点位", "点面", "天气", "天然", "年度", "场所", "元旦", "元宵", "本预案", "本方案", "本办法", "本规", "本市", "本县", "本区", "本级", "本单位", "分工", "分布", "分管",
            "分别", "分批", "分区", "分段", "分层", "分配", "月报", "时间", "时限", "时效", "秒批", "路径", "路况", "路面", "路灯", "位置", "例行", "例外", "份额", "套取", "倍增", "处罚", "支付", "支部", "台风", "名称", "名单", "班组", "班车", "对外", "对口", "对策", "对象",
            "组长", "组网", "件次", "问责", "问卷", "问需", "节假日", "节日", "户外", "座谈", "步行", "口岸", "头部", "根据", "根治", "眼科", "岁末"];

    /// <summary>Words that open headings; 三农工作 and 二级学院 do not begin with one behind their number.</summary>
    private static readonly WordList Openings =
        ["工作", "保障", "组织", "主要", "重点", "总体", "指导", "目标", "实施", "加强", "强化", "推进", "推动", "完善", "健全", "优化", "深化", "加快", "落实", "开展", "建立", "提升", "提高", "规范", "严格", "做好", "着力", "大力", "积极", "切实", "坚持", "进一步", "聚焦", "打造", "构建", "加大"];

    /// <summary>The label at the start of a line; none when there is no such label.</summary>
    /// <param name="text">The line and what follows.</param>
    /// <param name="kind">The kind of the labels before and behind.</param>
    /// <param name="number">The number that is missing.</param>
    /// <param name="isApart">Whether white space follows the number.</param>
    public static Label Read(ReadOnlySpan<char> text, LabelKind kind, int number, Func<int, bool> isApart)
    {
        var open = !text.IsEmpty && Brackets.IsOpening(text[0]) ? 1 : 0;
        var length = kind is LabelKind.ArabicDot or LabelKind.ArabicParenthesis ? ChineseNumerals.ReadArabic(text[open..], out var found) : ChineseNumerals.Read(text[open..], out found);
        var end = open + length;
        if (length == 0 || found != number || end + 1 >= text.Length) return default;
        var isClosed = Brackets.IsClosing(text[end]);
        // 四，加强: a comma was typed for the mark.
        var comma = text[end] == ',' ? 1 : 0;
        var isLabel = kind switch
        {
            LabelKind.ArabicDot => open == 0 && !isClosed && StartsText(text[(end + comma)..]),
            LabelKind.ChineseComma => open == 0 && !isClosed && (comma > 0 || isApart(end) || Openings.IsAtStartOf(text[end..])) && StartsText(text[(end + comma)..]),
            LabelKind.ChineseParenthesis or LabelKind.ArabicParenthesis => open == 1 != isClosed && StartsText(text[(isClosed ? end + 1 : end)..]),
            _ => false,
        };
        return isLabel ? new Label(kind, number, isClosed ? end + 1 : end + comma) : default;
    }

    /// <summary>A word that is neither a measure nor the rest of a date or a number.</summary>
    public static bool StartsText(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsLetter(text[0]) || char.IsAsciiLetter(text[0]) || ChineseNumerals.IsNumeral(text[0])) return false;
        foreach (var verb in Verbs)
            if (text.StartsWith(verb)) return true;
        if (text[0] is '多' or '余') text = text[1..];
        return text.IsEmpty || text[0] is not ('年' or '月' or '号' or '时' or '分' or '秒' or '万' or '亿' or '米') && MeasureWords.Read(text) == 0;
    }
}

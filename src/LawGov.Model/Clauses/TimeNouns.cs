using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Nouns of a time by which something is done: 销号时间, 整改到位时限, 完成年限. Those of a start or an event (启动时间, 会议日期) set no deadline.</summary>
internal static class TimeNouns
{
    private const int Longest = 10;

    /// <summary>The nouns that are used most.</summary>
    public static readonly WordList Listed =
        ["完成时限", "完成时间", "完成日期", "完成节点", "落实时限", "计划完成时间", "预计完成时间", "完成时间节点", "时限要求", "时间要求", "时间节点", "完成期限", "办理时限", "工作时限", "整改时限", "实施时间", "时限", "期限", "时间安排", "进度安排", "推进时间",
            "完成时点", "时间进度", "进度要求", "计划时间", "计划完成日期", "要求完成时间", "整改期限", "整改时间", "整改完成时间", "办结时限", "落实时间", "截止时间", "完成限期", "推进时限", "推进节点", "工作节点", "任务时限", "序时进度", "拟完成时间", "目标时限", "时限节点"];

    /// <summary>What such a noun ends in.</summary>
    public static readonly WordList Endings = ["时间", "时限", "期限", "限期", "年限", "日期", "节点", "时点"];

    /// <summary>What is done by then; the last word of the noun but one.</summary>
    private static readonly WordList Completions =
        ["决策", "到位", "销号", "完成", "办结", "建成", "竣工", "完工", "验收", "投用", "投产", "交付", "出台", "印发", "报送", "上报", "提交", "反馈", "达标", "见效", "整治", "整改", "落实", "清零", "化解", "治理", "上线", "答复", "办理", "结项", "结题", "评估", "审议", "实现"];

    /// <summary>What may stand before it. Nothing else does: the name of a unit may stand in front of a noun that lost its mark.</summary>
    private static readonly string[] Firsts = ["计划", "预计", "拟", "要求", "问题", "任务", "项目", "工作", "最终", "全部", "规定", "整体", "事项"];

    /// <summary>Whether <paramref name="noun"/> is one of those that are used most.</summary>
    public static bool IsListed(ReadOnlySpan<char> noun) => Listed.Contains(noun);

    /// <summary>Whether <paramref name="noun"/> is one on a line of its own or in a clause.</summary>
    public static bool Contains(ReadOnlySpan<char> noun)
    {
        if (IsListed(noun)) return true;
        if (noun.Length is < 4 or > Longest || !Endings.IsAtEndOf(noun)) return false;
        var rest = noun[..^2];
        if (!Completions.IsAtEndOf(rest)) return false;
        while (!rest.IsEmpty)
        {
            var length = LengthOf(rest);
            if (length == 0) return false;
            rest = rest[length..];
        }

        return true;
    }

    private static int LengthOf(ReadOnlySpan<char> rest)
    {
        foreach (var word in Completions)
            if (rest.StartsWith(word)) return word.Length;
        foreach (var word in Firsts)
            if (rest.StartsWith(word)) return word.Length;
        return 0;
    }
}

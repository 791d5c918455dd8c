using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Lines that go on with an item behind the lines of its units: <c>工作措施：…</c>, <c>整改目标：…</c>, <c>完成情况：…</c>. What they say is text of the item.</summary>
internal static class FurtherFields
{
    private const int LongestNoun = 8;

    private static readonly WordList Nouns = ["措施", "举措", "目标", "内容", "成果", "标准", "指标", "任务", "情况", "进展", "要点", "依据", "问题", "原因", "表现", "建议", "成效", "做法"];

    /// <summary>First words of what closes a whole plan.</summary>
    private static readonly WordList Others = ["保障", "组织", "附", "其他", "主要", "总体", "联系", "存在"];

    /// <summary>Whether <paramref name="line"/> opens with such a noun and its colon, something behind it.</summary>
    public static bool Open(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, LongestNoun + 1)].IndexOf(':');
        // 具体措施： alone leads to what is numbered below it.
        if (colon < 2 || colon + 1 >= line.Length) return false;
        var noun = line[..colon];
        foreach (var c in noun)
            if (!char.IsLetter(c)) return false;
        return Nouns.IsAtEndOf(noun) && !Others.IsAtStartOf(noun);
    }
}

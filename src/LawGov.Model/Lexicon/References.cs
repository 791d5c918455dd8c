using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Tells 第一条规定…, which refers to an article, from the label of one.</summary>
internal static class References
{
    private static readonly string[] Words = ["规定", "的", "所", "第", "至", "和", "、", "或", "及", "与", "中", "之规定", "等", "有关", "关于", "要求", "执行", "一致", "不一致", "不符", "相抵触", "抵触", "之外", "除外", "以外", "情形"];

    /// <summary>Words behind which the article that is cited has to follow.</summary>
    private static readonly WordList Openings = ["依照", "依据", "按照", "根据", "违反", "对照", "参照", "符合", "本办法", "本条例", "本规定", "本细则", "本规则", "本制度", "本章程", "与", "和", "及", "或", "至"];

    /// <summary>Whether <paramref name="line"/> stops where a reference has to follow: 违反, 依照本办法, 第三条至.</summary>
    public static bool Open(ReadOnlySpan<char> line) => Openings.IsAtEndOf(line);

    /// <summary>Whether the text behind 第一条 goes on as behind a reference.</summary>
    public static bool GoOn(ReadOnlySpan<char> rest)
    {
        foreach (var word in Words)
            if (rest.StartsWith(word)) return true;
        return false;
    }
}

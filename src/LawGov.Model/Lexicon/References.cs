namespace LawGov.Model.Lexicon;

/// <summary>Tells 第一条规定…, which refers to an article, from the label of one.</summary>
internal static class References
{
    private static readonly string[] Words = ["规定", "的", "所", "第", "至", "和", "、", "或", "及", "与", "中", "之规定", "等", "有关", "关于", "要求"];

    /// <summary>Whether the text behind 第一条 goes on as behind a reference.</summary>
    public static bool GoOn(ReadOnlySpan<char> rest)
    {
        foreach (var word in Words)
            if (rest.StartsWith(word)) return true;
        return false;
    }
}

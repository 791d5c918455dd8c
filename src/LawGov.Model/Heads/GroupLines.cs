using LawGov.Model.Normalizing;

namespace LawGov.Model.Heads;

/// <summary>The long name of a group of several authorities, set over two lines of a signature.</summary>
/// <remarks>Forms: <c>中共某县委某县人民政府 / 优化营商环境领导小组</c>, whole names above; <c>某市新型冠状病毒感染的肺炎疫情 / 防控指挥部</c>, the first half of one.</remarks>
internal static class GroupLines
{
    private const int LongestName = 60;

    private static readonly string[] Groups = ["领导小组", "领导组", "协调小组", "工作小组", "工作组", "指挥部", "联席会议", "专班"];

    /// <summary>Whether the name goes on from the line above: this one names a group, and no place that a name could begin with.</summary>
    public static bool GoesOn(CompactText text, HeadLine above, HeadLine line)
    {
        if (above.End != line.Start || line.End - above.Start > LongestName || above.Kind is not (HeadLineKind.Names or HeadLineKind.Text)) return false;
        var rest = text.Slice(line.Start, line.End);
        if (rest.EndsWith("办公室")) rest = rest[..^"办公室".Length];
        if (!IsGroup(rest) || rest[0] is '省' or '市' or '县' or '区' or '旗' or '州' or '盟' || AuthorityWords.CanBegin(rest) || !AuthorityWords.CanBegin(text.Slice(above.Start, above.End))) return false;
        return above.Kind == HeadLineKind.Names || AuthorityWords.IsAuthority(text.Slice(above.Start, line.End));
    }

    private static bool IsGroup(ReadOnlySpan<char> name)
    {
        foreach (var group in Groups)
            if (name.EndsWith(group)) return true;
        return false;
    }
}

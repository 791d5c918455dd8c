namespace LawGov.Model.Units;

/// <summary>Levels that stand side by side without a mark and mean one body of each: 市县司法局, 省市县财政部门, 区、街道两级党委.</summary>
internal static class LevelStacks
{
    private const int ShortestBody = 3;

    /// <summary>Length of two or more levels at the start of <paramref name="name"/>, from the higher to the lower, with a body behind them; 0 when it starts otherwise.</summary>
    public static int Read(ReadOnlySpan<char> name)
    {
        var (levels, last) = (0, 0);
        while (levels < name.Length && RankOf(name[levels]) is var rank and > 0 && rank >= last && (levels == 0 || name[levels] != name[levels - 1])) (levels, last) = (levels + 1, rank);
        // 省市场监管局, 县乡村振兴局: the last level is the first character of a word.
        if (levels > 1 && levels < name.Length && (name[levels - 1], name[levels]) is ('市', '场') or ('市', '政') or ('市', '容') or ('乡', '村') or ('区', '域') or ('县', '域') or ('镇', '域')) levels--;
        return levels > 1 && name.Length - levels >= ShortestBody ? levels : 0;
    }

    /// <summary>Length of levels that are counted, 区、街道两级; 0 when none are.</summary>
    public static int ReadCounted(ReadOnlySpan<char> name) =>
        name.IndexOf('级') is > 2 and var end && end + 1 < name.Length && name[end - 1] is '两' or '二' or '三' or '四' or '五' && !name[..(end - 1)].ContainsAnyExcept("省市县区旗州盟乡镇街道村、") ? end + 1 : 0;

    private static int RankOf(char level) => level switch
    {
        '省' => 1,
        '市' or '州' or '盟' => 2,
        '县' or '区' or '旗' => 3,
        '乡' or '镇' => 4,
        _ => 0,
    };
}

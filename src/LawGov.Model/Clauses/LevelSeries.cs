using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Levels before one noun: 市、县两级财政局, 中、省驻凤有关单位, 市、县（区）市场监管局, 各市、县（市、区）人民政府 are one name each.</summary>
internal static class LevelSeries
{
    private static readonly WordList Levels = ["地级以上市", "设区的市", "设区市", "地级市", "中央", "国家", "自治区", "兵团", "街道", "乡镇", "镇街", "社区", "地市", "市州", "区县", "县区", "县市", "中", "省", "市", "州", "盟", "地", "县", "区", "旗", "乡", "镇", "村", "师", "团"];

    private static readonly WordList Suffixes = ["级", "直属", "直", "属"];

    /// <summary>Whether the 、 at <paramref name="mark"/> stands between two levels of the name that starts at <paramref name="start"/>.</summary>
    public static bool Joins(ReadOnlySpan<char> content, int start, int mark)
    {
        // 各 names many bodies of each level by itself, from the highest to the lowest: behind 各区、 the 市 of 市教育局 starts another name.
        var isEach = content[start] == '各';
        var at = isEach ? start + 1 : start;
        // 各有关区、县级市: not all of them, but some of each.
        if (isEach && (content[at..].StartsWith("有关") || content[at..].StartsWith("相关"))) at += 2;
        var lowest = 0;
        while (at < mark)
        {
            var level = ReadLevel(content[at..mark]);
            if (isEach && !Descends(content[at], ref lowest)) return false;
            at += level;
            if (level == 0 || at < mark && content[at++] != '、') return false;
        }

        // More levels may follow before the noun.
        at = mark + 1;
        while (at < content.Length)
        {
            var level = ReadLevel(content[at..]);
            if (level == 0 || isEach && !Descends(content[at], ref lowest)) return false;
            at += level;
            if (at >= content.Length || content[at] is ',' or ';' or '。') return isEach;
            if (content[at] != '、') return true;
            at++;
        }

        return false;
    }

    /// <summary>Whether the level that starts with <paramref name="level"/> is no higher than the one before it.</summary>
    private static bool Descends(char level, ref int lowest)
    {
        var rank = level switch
        {
            '省' or '自' or '兵' => 1,
            '市' or '州' or '盟' or '地' or '师' or '设' => 2,
            '县' or '区' or '旗' or '团' => 3,
            '乡' or '镇' or '街' => 4,
            '村' or '社' => 5,
            _ => 0,
        };
        if (rank == 0 || rank < lowest) return false;
        lowest = rank;
        return true;
    }

    /// <summary>Whether <paramref name="name"/> starts with levels side by side, and so stands for many bodies.</summary>
    public static bool Starts(ReadOnlySpan<char> name)
    {
        var level = ReadLevel(name);
        return level > 0 && level < name.Length && name[level] == '、' && ReadLevel(name[(level + 1)..]) > 0;
    }

    /// <summary>Length of the level at the start of <paramref name="text"/>, with its suffix and the level in brackets behind it; 0 when there is none.</summary>
    private static int ReadLevel(ReadOnlySpan<char> text)
    {
        var length = Levels.LengthAtStartOf(text);
        if (length == 0) return 0;
        length += Suffixes.LengthAtStartOf(text[length..]);
        if (length < text.Length && Brackets.IsOpening(text[length]) && text[length..].IndexOfAny(")〕]】") is var close and > 1 and < 8
            && text.Slice(length + 1, close - 1).IndexOfAnyExcept("省市区县旗州盟乡镇街道、,特自治") < 0) length += close + 1;
        return length;
    }
}

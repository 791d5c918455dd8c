namespace LawGov.Model.Units;

/// <summary>Tells by the built-in catalogue where a name of a body is whole and where a line cuts it: 县人力资源和社 / 会保障局.</summary>
/// <remarks>Names stand behind their place or level or alone. What is no part of a known name says nothing either way. The tables are made once, when first needed; thread-safe.</remarks>
internal static class KnownNames
{
    /// <summary>A place before a name is not longer.</summary>
    private const int LongestPlace = 10;

    /// <summary>Shorter parts begin too many names to say anything.</summary>
    private const int ShortestPart = 2;

    /// <summary>A part of a name is not longer.</summary>
    private const int LongestPart = 28;

    private const string Levels = "省市州县区旗盟国团直级镇乡";

    /// <summary>What groups are called behind their level: 市直有关部门, 各乡镇人民政府.</summary>
    private static readonly string[] Groups = ["有关部门", "相关部门", "有关单位", "相关单位", "各部门", "各单位", "各乡镇", "各镇街", "各街道", "各苏木乡镇", "各街道办事处", "部门", "单位", "成员单位", "主管部门", "人民政府", "政府", "街道办事处", "街道", "乡镇", "镇街", "苏木乡镇"];

    /// <summary>The committees of the Youth League, with their level inside.</summary>
    private static readonly string[] LeagueCommittees = ["团省委", "团市委", "团州委", "团盟委", "团县委", "团区委", "团旗委"];

    private static readonly Lazy<HashSet<string>> Names = new(() => [.. UnitCatalogue.Default.Bodies.SelectMany(UnitNames.Of).Concat(Groups).Concat(LeagueCommittees).Where(n => n.Length >= ShortestPart)]);

    private static readonly Lazy<HashSet<string>> Starts = new(() => [.. Names.Value.SelectMany(n => Enumerable.Range(ShortestPart, n.Length - ShortestPart).Select(length => n[..length]))]);

    private static readonly Lazy<HashSet<string>> Rests = new(() => [.. Names.Value.SelectMany(n => Enumerable.Range(1, n.Length - 1).Select(from => n[from..]))]);

    /// <summary>Whether <paramref name="name"/> is known as a whole one.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => FindBehindPlace(name, Names.Value) >= 0;

    /// <summary>Whether <paramref name="name"/> is no known name but the beginning of one: 县城市, 市发展和改革委员.</summary>
    public static bool IsStart(ReadOnlySpan<char> name) => FindBehindPlace(name, Starts.Value) >= 0 && !Contains(name);

    /// <summary>Whether <paramref name="name"/> is no known name but the end of one: 会保障局, 管理局.</summary>
    public static bool IsRest(ReadOnlySpan<char> name) => name.Length <= LongestPart && Rests.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) && !Contains(name);

    /// <summary>Whether a known name begins at the end of <paramref name="above"/> and ends in <paramref name="below"/>, which begins with no name of its own.</summary>
    /// <param name="above">The name at the end of a line.</param>
    /// <param name="below">What the next line begins with, up to its first mark.</param>
    public static bool IsCut(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        if (below.IsEmpty || below.Length > LongestPart || Contains(below)) return false;
        Span<char> whole = stackalloc char[LongestPart * 2];
        var names = Names.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        var starts = Starts.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var from = 0; from <= Math.Min(LongestPlace, above.Length - 1); from++)
        {
            var start = above[from..];
            if (start.Length > LongestPart || !IsBehindPlace(above, from) || start.Length >= ShortestPart && !starts.Contains(start)) continue;
            start.CopyTo(whole);
            below.CopyTo(whole[start.Length..]);
            if (names.Contains(whole[..(start.Length + below.Length)])) return true;
        }

        return false;
    }

    private static int FindBehindPlace(ReadOnlySpan<char> name, HashSet<string> table)
    {
        var lookup = table.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var from = 0; from <= Math.Min(LongestPlace, name.Length - ShortestPart); from++)
            if (name.Length - from <= LongestPart && IsBehindPlace(name, from) && lookup.Contains(name[from..])) return from;
        return -1;
    }

    private static bool IsBehindPlace(ReadOnlySpan<char> name, int from) => from == 0 || Levels.Contains(name[from - 1], StringComparison.Ordinal);
}

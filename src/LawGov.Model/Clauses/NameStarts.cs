using System.Buffers;

namespace LawGov.Model.Clauses;

/// <summary>The first characters of names of bodies: a level (市财政局, 各县区) or what stands for the state, the party and its like (国家税务总局, 中国证监会, 全国工商联, 团市委).</summary>
internal static class NameStarts
{
    private const string LevelCharacters = "省市州盟县区旗镇乡各国";

    private static readonly SearchValues<char> Levels = SearchValues.Create(LevelCharacters);

    private static readonly SearchValues<char> Wide = SearchValues.Create(LevelCharacters + "中全团有相其驻");

    /// <summary>Whether a name may begin with <paramref name="c"/>, a level or 各.</summary>
    public static bool Contains(char c) => Levels.Contains(c);

    /// <summary>Whether a name may begin with <paramref name="c"/>, those of groups and national bodies included: 有关部门, 中国银行.</summary>
    public static bool ContainsWide(char c) => Wide.Contains(c);
}

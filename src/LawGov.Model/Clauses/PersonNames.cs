using LawGov.Model.Units;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Persons beside the names of their units.</summary>
internal static class PersonNames
{
    /// <summary>A name with a title is not longer: 欧阳某某, 张某局长.</summary>
    private const int LongestPerson = 6;

    /// <summary>文化站, 派出所: no shorter name of a unit ends so.</summary>
    private const int ShortestUnit = 3;

    /// <summary>A person named by an office is not longer.</summary>
    private const int LongestTitled = 14;

    private static readonly WordList Titles = ["省长", "市长", "州长", "盟长", "县长", "区长", "旗长", "镇长", "乡长", "厅长", "局长", "主任", "书记", "主席", "秘书长", "常委", "干部", "领导", "负责人", "责任人"];

    /// <summary>What no name of a person ends with.</summary>
    private const string EndsOfUnits = "站队所馆";

    /// <summary>责任人：张某，市住建局: whether a member of a field of persons is a unit, a verb behind it allowed.</summary>
    public static bool IsUnit(ReadOnlySpan<char> member)
    {
        var name = VerbPhrases.StripEtc(member[..^VerbPhrases.ReadPredicate(member, out _)]);
        return NameShapes.LooksLikeUnit(name) && !EndsWithTitle(name) && (NameConjunctions.IsComplete(name) || GroupNames.IsGroup(name) || KnownNames.Contains(name) || name.Length >= ShortestUnit && EndsOfUnits.Contains(name[^1], StringComparison.Ordinal));
    }

    /// <summary>分管副县长, 各部门主要负责人: whether <paramref name="name"/> is a person by the title at its end.</summary>
    public static bool EndsWithTitle(ReadOnlySpan<char> name) => name.Length is > 2 and <= LongestTitled && Titles.IsAtEndOf(name);

    /// <summary>县水利局 刘某, 县水利局(刘某): the unit, where the noun of the field says that persons stand behind.</summary>
    public static ReadOnlySpan<char> Strip(ClauseText text, int start, ReadOnlySpan<char> name)
    {
        if (Brackets.WithoutLast(name) is var bare && bare.Length < name.Length && name.Length - bare.Length - 2 is > 1 and <= LongestPerson
            && NameConjunctions.IsComplete(bare) && !NameShapes.LooksLikeUnit(name[(bare.Length + 1)..^1])) return bare;
        for (var i = name.Length - 2; i >= Math.Max(2, name.Length - LongestPerson); i--)
            if (text.IsGap(start + i, acrossLines: true) && NameConjunctions.IsComplete(name[..i]) && !NameShapes.LooksLikeUnit(name[i..])) return name[..i];
        return name;
    }
}

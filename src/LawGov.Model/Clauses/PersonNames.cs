using LawGov.Model.Units;

namespace LawGov.Model.Clauses;

/// <summary>Persons beside the names of their units.</summary>
internal static class PersonNames
{
    /// <summary>A name with a title is not longer: 欧阳某某, 张某局长.</summary>
    private const int LongestPerson = 6;

    /// <summary>文化站, 派出所: no shorter name of a unit ends so.</summary>
    private const int ShortestUnit = 3;

    /// <summary>What no name of a person ends with.</summary>
    private const string EndsOfUnits = "站队所馆";

    /// <summary>责任人：张某，市住建局: whether a member of a field of persons is a unit, a verb behind it allowed.</summary>
    public static bool IsUnit(ReadOnlySpan<char> member)
    {
        var name = VerbPhrases.StripEtc(member[..^VerbPhrases.ReadPredicate(member, out _)]);
        return NameShapes.LooksLikeUnit(name) && (NameConjunctions.IsComplete(name) || GroupNames.IsGroup(name) || KnownNames.Contains(name) || name.Length >= ShortestUnit && EndsOfUnits.Contains(name[^1], StringComparison.Ordinal));
    }

    /// <summary>县水利局 刘某: the unit, where the noun of the field says that persons stand behind.</summary>
    public static ReadOnlySpan<char> Strip(ClauseText text, int start, ReadOnlySpan<char> name)
    {
        for (var i = name.Length - 2; i >= Math.Max(2, name.Length - LongestPerson); i--)
            if (text.IsGap(start + i, acrossLines: true) && NameConjunctions.IsComplete(name[..i]) && !NameShapes.LooksLikeUnit(name[i..])) return name[..i];
        return name;
    }
}

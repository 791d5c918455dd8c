using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>各级人民政府及林业、应急部门: a name, a conjunction and fields of work that share a noun.</summary>
internal static class FieldsBehindGroups
{
    /// <summary>More fields do not stand before one noun.</summary>
    private const int MostFields = 8;

    /// <summary>Where the conjunction stands in <paramref name="name"/>; -1 when no fields follow one.</summary>
    /// <param name="name">A member of a clause.</param>
    /// <param name="behind">What stands behind it.</param>
    /// <param name="length">Length of the conjunction.</param>
    public static int Find(ReadOnlySpan<char> name, ReadOnlySpan<char> behind, out int length)
    {
        length = 0;
        if (behind.IsEmpty || behind[0] != '、' || name.IndexOfAny(NameConjunctions.FirstOfConjunctions) < 0) return -1;
        foreach (var conjunction in NameConjunctions.Conjunctions)
        {
            var at = name.LastIndexOf(conjunction);
            if (at < 2 || !NameConjunctions.IsComplete(name[..at]) || !Begin(name[(at + conjunction.Length)..], behind)) continue;
            length = conjunction.Length;
            return at;
        }

        return -1;
    }

    /// <summary>Whether <paramref name="first"/> and the members in <paramref name="behind"/> are fields before one noun: 林业 before 、应急部门.</summary>
    public static bool Begin(ReadOnlySpan<char> first, ReadOnlySpan<char> behind)
    {
        for (var i = 0; i < MostFields; i++)
        {
            if (!SharedNouns.IsField(first) || behind.IsEmpty || behind[0] != '、') return false;
            behind = behind[1..];
            var end = behind.IndexOfAny("、,;。") is var mark and >= 0 ? mark : behind.Length;
            first = behind[..end];
            var names = first[..^VerbPhrases.ReadTail(first, out _)];
            if (names.IndexOf('等') is var etc and > 0) return SharedNouns.IsField(names[..etc]) && SharedNouns.StartsBareNoun(names[etc..]);
            if (SharedNouns.Nouns.IsAtEndOf(names)) return SharedNouns.IsField(names);
            behind = behind[end..];
        }

        return false;
    }
}

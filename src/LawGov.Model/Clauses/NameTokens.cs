using LawGov.Model.Lexicon;

namespace LawGov.Model.Clauses;

/// <summary>Where a list of names stands.</summary>
/// <param name="IsCell">In a cell: each name may have a paragraph of its own.</param>
/// <param name="IsList">Below the noun of its field, each name on a line of its own.</param>
/// <param name="NamesPersons">Among persons.</param>
internal readonly record struct NameSurroundings(bool IsCell, bool IsList, bool NamesPersons);

/// <summary>Takes a list of names apart that no mark parts: 和, 及, a space, a line may stand between them.</summary>
internal static class NameTokens
{
    /// <summary>Adds the names in <paramref name="name"/>, which 和 or 及 or a space may join and 等 may end.</summary>
    /// <returns>How many they are.</returns>
    public static int Add(ClauseText text, ref ClauseTokens tokens, int start, ReadOnlySpan<char> name, NameSurroundings around)
    {
        var count = 0;
        while (true)
        {
            var trimmed = name.TrimStart("并及和与、/:+|&·");
            if (trimmed.StartsWith("以及")) trimmed = trimmed[2..];
            start += name.Length - trimmed.Length;
            name = trimmed;
            if (name.IsEmpty) return count;
            var split = NameConjunctions.FindEnd(text, start, name, around.IsCell, around.IsList, out var length);
            if (split <= 0) split = FieldsBehindGroups.Find(name, text.Chars[(start + name.Length)..], out length);
            var at = start;
            var first = BareNames.Of(text, split > 0 ? VerbPhrases.StripEtc(name[..split]) : name, around.NamesPersons, ref at, out var leads);
            if (!NameShapes.IsNobody(first) && !PersonNames.EndsWithTitle(first) && !EtcPhrases.IsBareNoun(first))
            {
                tokens.Add(new ClauseToken(ClauseTokenKind.Name, text.RangeOf(at, at + first.Length)) { Shape = NameShapes.Read(first) });
                if (leads) tokens.Add(new ClauseToken(ClauseTokenKind.Verb, text.RangeOf(at + first.Length, at + first.Length)) { Role = AssignmentRole.Lead, Reach = 1 });
                count++;
            }

            if (split <= 0) return count;
            name = name[(split + length)..];
            start += split + length;
        }
    }
}

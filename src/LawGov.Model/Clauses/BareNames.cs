using LawGov.Model.Lexicon;

namespace LawGov.Model.Clauses;

/// <summary>A name without what a list puts around it: marks, numbers, persons, scores.</summary>
internal static class BareNames
{
    /// <summary>The name alone.</summary>
    /// <param name="text">The clause.</param>
    /// <param name="name">The name as it stands there.</param>
    /// <param name="namesPersons">Persons may stand behind it.</param>
    /// <param name="at">Where it starts; moved over marks and numbers.</param>
    /// <param name="leads">Whether a mark says that it leads.</param>
    public static ReadOnlySpan<char> Of(ClauseText text, ReadOnlySpan<char> name, bool namesPersons, ref int at, out bool leads)
    {
        leads = LeadMarks.Strip(ref name, out var marks);
        at += marks;
        // 1.甲 2.乙: the names are numbered.
        if (Labels.Read(name) is { Kind: LabelKind.ArabicDot or LabelKind.ArabicParenthesis or LabelKind.Circled } label && NameShapes.LooksLikeUnit(name[label.Length..]))
        {
            name = name[label.Length..];
            at += label.Length;
        }

        return namesPersons ? PersonNames.Strip(text, at, name) : Explanations.WithoutScore(name);
    }
}

namespace LawGov.Model.Lexicon;

/// <summary>Tells a bracket that assigns units from one that explains, by its first and last words only.</summary>
internal static class ClauseShapes
{
    /// <summary>No clause is longer than this many characters.</summary>
    public const int LongestClause = 1200;

    /// <summary>Whether the text inside a bracket starts with a field of units or ends with a role verb.</summary>
    public static bool LooksLikeClause(ReadOnlySpan<char> content)
    {
        if (content.Length < 4 || UnitShapes.IsExplanation(content)) return false;
        return RoleNouns.ReadField(content).Kind is FieldKind.Units or FieldKind.Deadline || RoleVerbs.ReadTail(content.TrimEnd("。;"), out _) > 0;
    }

    /// <summary>Whether <paramref name="text"/> ends with a bracket of that shape, a full stop behind it allowed.</summary>
    public static bool EndsWithClause(ReadOnlySpan<char> text) => FindClosingClause(text) >= 0;

    /// <summary>Where the bracket of that shape opens that ends <paramref name="text"/>; -1 when there is none.</summary>
    public static int FindClosingClause(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("。;");
        if (text.IsEmpty || !Brackets.IsClosing(text[^1])) return -1;
        var depth = 0;
        for (var i = text.Length - 1; i >= 0 && i > text.Length - LongestClause; i--)
        {
            if (Brackets.IsClosing(text[i])) depth++;
            else if (Brackets.IsOpening(text[i]) && --depth == 0) return LooksLikeClause(text[(i + 1)..^1]) ? i : -1;
        }

        return -1;
    }
}

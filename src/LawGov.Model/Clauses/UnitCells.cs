namespace LawGov.Model.Clauses;

/// <summary>What the cells of a column of units look like.</summary>
internal static class UnitCells
{
    /// <summary>Whether <paramref name="cell"/> begins with the name of a unit, with or without a verb that says its role: 甲、乙, 甲牵头，乙配合. Sentences do not.</summary>
    public static bool Begins(ReadOnlySpan<char> cell)
    {
        var member = FieldNouns.UpToMark(cell);
        return !cell.Contains('。') && NameShapes.LooksLikeUnit(VerbPhrases.StripEtc(member[..^VerbPhrases.ReadTail(member, out _)]));
    }
}

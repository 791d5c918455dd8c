namespace LawGov.Model.Clauses;

/// <summary>A unit named in a clause, with its role.</summary>
internal readonly record struct UnitMention(TextRange Range, AssignmentRole Role, bool IsGroup);

/// <summary>A rule that a clause states for itself and those behind it.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Range">Its words.</param>
/// <param name="Others">The role of the units that do not lead, where it says one: 其他为配合单位.</param>
internal readonly record struct RuleMention(DocumentRuleKind Kind, TextRange Range, AssignmentRole? Others);

/// <summary>A clause that assigns units: what it says and the range it fills, brackets included. Immutable.</summary>
/// <param name="Range">The clause, brackets included.</param>
/// <param name="Units">Its units in order, as the clause itself assigns them.</param>
/// <param name="BeforeComma">So many of them stand before the first comma.</param>
/// <param name="Deadlines">Ranges that name a deadline.</param>
/// <param name="Odd">What stands where a name should and is none; it is no unit.</param>
/// <param name="Rule">The rule it states, if any.</param>
/// <param name="NeedsKnownNames">Its words leave open whether it assigns: it counts only when its names are known units.</param>
/// <param name="IsBare">Neither a noun nor a verb says that it assigns.</param>
internal sealed record UnitClause(
    TextRange Range, ValueList<UnitMention> Units, int BeforeComma, ValueList<TextRange> Deadlines, ValueList<TextRange> Odd, RuleMention? Rule, bool NeedsKnownNames, bool IsBare)
{
    /// <summary>A noun or a column says that a time limit follows, whether it names a day or not.</summary>
    public bool HasDeadlineField { get; init; }

    /// <summary>What stands where names should and says that there are none, or none yet.</summary>
    public ValueList<TextRange> Nobody { get; init; } = [];

    /// <summary>A line or cell that contains nothing but a deadline.</summary>
    public static UnitClause OfDeadline(TextRange range) => new(range, [], 0, [range], [], null, false, false) { HasDeadlineField = true };
}

using LawGov.Model.Structuring;

namespace LawGov.Model.Extracting;

/// <summary>A unit named in a clause, with its role.</summary>
internal readonly record struct UnitMention(TextRange Range, AssignmentRole Role, bool IsGroup);

/// <summary>A rule that a clause states for itself and those behind it.</summary>
internal readonly record struct RuleMention(DocumentRuleKind Kind, TextRange Range);

/// <summary>A clause that assigns units: what it says and the range it fills, brackets included.</summary>
/// <param name="Range">The clause, brackets included.</param>
/// <param name="Units">Its units in order.</param>
/// <param name="Deadlines">Ranges that name a deadline.</param>
/// <param name="Rule">The rule it states, if any.</param>
/// <param name="IsBare">Neither a noun nor a verb says that it assigns: it counts only when its names are known units.</param>
internal sealed record UnitClause(TextRange Range, IReadOnlyList<UnitMention> Units, IReadOnlyList<TextRange> Deadlines, RuleMention? Rule, bool IsBare);

/// <summary>Rules in force where a clause stands.</summary>
internal readonly record struct ClauseRules(bool FirstUnitLeads, bool UnitsBeforeCommaLead)
{
    /// <summary>The rules with one more of the given kind.</summary>
    public ClauseRules With(DocumentRuleKind kind) => kind switch
    {
        DocumentRuleKind.FirstUnitLeads => this with { FirstUnitLeads = true },
        DocumentRuleKind.UnitsBeforeCommaLead => this with { UnitsBeforeCommaLead = true },
        _ => this,
    };
}

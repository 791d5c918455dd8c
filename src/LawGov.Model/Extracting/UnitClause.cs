using LawGov.Model.Structuring;

namespace LawGov.Model.Extracting;

/// <summary>A unit named in a clause, with its role.</summary>
internal readonly record struct UnitMention(TextRange Range, AssignmentRole Role, bool IsGroup);

/// <summary>A rule that a clause states for itself and those behind it.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Range">Its words.</param>
/// <param name="Others">The role of the units that do not lead, where it says one: 其他为配合单位.</param>
internal readonly record struct RuleMention(DocumentRuleKind Kind, TextRange Range, AssignmentRole? Others);

/// <summary>A clause that assigns units: what it says and the range it fills, brackets included.</summary>
/// <param name="Range">The clause, brackets included.</param>
/// <param name="Units">Its units in order.</param>
/// <param name="Deadlines">Ranges that name a deadline.</param>
/// <param name="Rule">The rule it states, if any.</param>
/// <param name="IsBare">Neither a noun nor a verb says that it assigns: it counts only when its names are known units.</param>
internal sealed record UnitClause(TextRange Range, IReadOnlyList<UnitMention> Units, IReadOnlyList<TextRange> Deadlines, RuleMention? Rule, bool IsBare);

/// <summary>Rules in force where a clause stands.</summary>
/// <param name="FirstUnitLeads">The first unit of a clause leads.</param>
/// <param name="UnitsBeforeCommaLead">The units before the first comma lead.</param>
/// <param name="Others">The role of the other units; null when they are responsible.</param>
internal readonly record struct ClauseRules(bool FirstUnitLeads, bool UnitsBeforeCommaLead, AssignmentRole? Others)
{
    /// <summary>The rules with one more.</summary>
    public ClauseRules With(RuleMention rule) => rule.Kind switch
    {
        DocumentRuleKind.FirstUnitLeads => this with { FirstUnitLeads = true, Others = rule.Others },
        DocumentRuleKind.UnitsBeforeCommaLead => this with { UnitsBeforeCommaLead = true, Others = rule.Others },
        _ => this,
    };
}

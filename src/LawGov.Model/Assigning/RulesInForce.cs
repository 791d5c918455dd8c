using LawGov.Model.Clauses;

namespace LawGov.Model.Assigning;

/// <summary>Rules in force where a clause stands.</summary>
/// <param name="FirstUnitLeads">The first unit of a clause leads.</param>
/// <param name="UnitsBeforeCommaLead">The units before the first comma lead.</param>
/// <param name="Others">The role of the other units; null when they are responsible.</param>
internal readonly record struct RulesInForce(bool FirstUnitLeads, bool UnitsBeforeCommaLead, AssignmentRole? Others)
{
    /// <summary>The rules with one more.</summary>
    public RulesInForce With(RuleMention? rule) => rule switch
    {
        { Kind: DocumentRuleKind.FirstUnitLeads } => this with { FirstUnitLeads = true, Others = rule.Value.Others },
        { Kind: DocumentRuleKind.UnitsBeforeCommaLead } => this with { UnitsBeforeCommaLead = true, Others = rule.Value.Others },
        _ => this,
    };

    /// <summary>The clause as these rules and its own read it: lead by position, where no noun or verb has named a lead.</summary>
    public UnitClause Apply(UnitClause clause)
    {
        var rules = With(clause.Rule);
        var leads = rules.UnitsBeforeCommaLead ? clause.BeforeComma : rules.FirstUnitLeads ? 1 : 0;
        if (leads == 0 || clause.Units.Any(u => u.Role == AssignmentRole.Lead)) return clause;
        return clause with
        {
            Units = clause.Units.Select((u, i) => u.Role != AssignmentRole.Responsible ? u : u with { Role = i < leads ? AssignmentRole.Lead : rules.Others ?? AssignmentRole.Responsible }).ToValueList(),
        };
    }
}

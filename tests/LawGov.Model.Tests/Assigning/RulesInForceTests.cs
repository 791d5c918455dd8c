using LawGov.Model.Assigning;
using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Assigning;

/// <summary>What the rules of a document make of the roles of a clause; the first letter of each role stands for its unit.</summary>
public class RulesInForceTests
{
    private static readonly AssignmentRole[] Roles = Enum.GetValues<AssignmentRole>();

    [Theory]
    [InlineData("RRR", 2, "", "RRR")]
    [InlineData("RRR", 2, "first", "LRR")]
    [InlineData("RRR", 2, "comma", "LLR")]
    [InlineData("RRR", 0, "comma", "RRR")] // no comma, no lead
    [InlineData("RRR", 1, "first comma", "LRR")]
    [InlineData("RRR", 2, "first comma", "LLR")] // the comma says more
    [InlineData("RRR", 2, "first C", "LCC")]
    [InlineData("RRR", 2, "comma P", "LLP")]
    [InlineData("RRC", 2, "first", "LRC")] // what the clause says itself stays
    [InlineData("RRC", 2, "first P", "LPC")]
    [InlineData("CRR", 2, "first", "CRR")]
    [InlineData("LRR", 2, "comma C", "LRR")] // a lead is named
    [InlineData("RRL", 1, "first C", "RRL")]
    [InlineData("", 0, "first", "")]
    public void Roles_by_position(string roles, int beforeComma, string rules, string expected)
    {
        var inForce = default(RulesInForce);
        AssignmentRole? others = rules.EndsWith(" C", StringComparison.Ordinal) ? AssignmentRole.Cooperating : rules.EndsWith(" P", StringComparison.Ordinal) ? AssignmentRole.Participating : null;
        if (rules.Contains("first", StringComparison.Ordinal)) inForce = inForce.With(new RuleMention(DocumentRuleKind.FirstUnitLeads, default, others));
        if (rules.Contains("comma", StringComparison.Ordinal)) inForce = inForce.With(new RuleMention(DocumentRuleKind.UnitsBeforeCommaLead, default, others));
        Letters(inForce.Apply(Clause(roles, beforeComma))).ShouldBe(expected);
    }

    [Fact]
    public void A_clause_with_a_rule_of_its_own_follows_it_at_once()
    {
        var clause = Clause("RRR", 2) with { Rule = new RuleMention(DocumentRuleKind.FirstUnitLeads, default, AssignmentRole.Cooperating) };
        Letters(default(RulesInForce).Apply(clause)).ShouldBe("LCC");
    }

    [Fact]
    public void Other_rules_change_no_role()
    {
        default(RulesInForce).With(null).ShouldBe(default);
        default(RulesInForce).With(new RuleMention(DocumentRuleKind.GroupImplied, default, AssignmentRole.Cooperating)).ShouldBe(default);
    }

    [Fact]
    public void The_last_rule_says_what_the_others_do()
    {
        var inForce = default(RulesInForce).With(new RuleMention(DocumentRuleKind.FirstUnitLeads, default, AssignmentRole.Cooperating)).With(new RuleMention(DocumentRuleKind.FirstUnitLeads, default, null));
        inForce.ShouldBe(new RulesInForce(true, false, null));
    }

    private static UnitClause Clause(string roles, int beforeComma) =>
        new(default, roles.Select(letter => new UnitMention(default, Roles.First(r => r.ToString()[0] == letter), false)).ToValueList(), beforeComma, [], [], null, false, false);

    private static string Letters(UnitClause clause) => string.Concat(clause.Units.Select(u => u.Role.ToString()[0]));
}

using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>What a clause says beside its names: the rule it states, and whether nouns say that names and time limits follow.</summary>
public class ClauseRulesTests
{
    [Theory]
    [InlineData("市司法局、市财政局,列第一位者为牵头单位", DocumentRuleKind.FirstUnitLeads, null)]
    [InlineData("列第一位者为牵头单位,市司法局、市财政局", DocumentRuleKind.FirstUnitLeads, null)]
    [InlineData("市司法局、市财政局,列第一位者为牵头单位,其他为配合单位", DocumentRuleKind.FirstUnitLeads, AssignmentRole.Cooperating)]
    [InlineData("其他为配合单位,市司法局、市财政局,列第一位者为牵头单位", DocumentRuleKind.FirstUnitLeads, null)] // speaks of nothing that was said before
    [InlineData("市司法局,市财政局,逗号前为牵头单位,其余为参加单位", DocumentRuleKind.UnitsBeforeCommaLead, AssignmentRole.Participating)]
    [InlineData("市司法局、市财政局,列第一位者为牵头单位,逗号前为牵头单位", DocumentRuleKind.FirstUnitLeads, null)] // the first of two
    public void A_rule_and_what_it_says_of_the_others(string inside, DocumentRuleKind kind, AssignmentRole? others)
    {
        var rule = Read(inside).Rule!.Value;
        (rule.Kind, rule.Others).ShouldBe((kind, others));
    }

    [Theory]
    [InlineData("责任单位:市司法局;责任单位:市财政局", false)]
    [InlineData("责任单位:市司法局", false)]
    [InlineData("市司法局、市财政局", true)]
    public void Without_a_noun_the_names_must_be_known(string inside, bool expected) => Read(inside).NeedsKnownNames.ShouldBe(expected);

    [Theory]
    [InlineData("责任单位:市司法局;完成时限:6月;完成时限:年底", true)]
    [InlineData("责任单位:市司法局;完成时限:6月", true)]
    [InlineData("责任单位:市司法局", false)]
    public void A_noun_says_that_a_time_limit_follows(string inside, bool expected) => Read(inside).HasDeadlineField.ShouldBe(expected);

    [Theory]
    [InlineData("立行立改,持续推进", true)]
    [InlineData("立行立改、持续推进", true)]
    [InlineData("立行立改;持续推进", true)]
    [InlineData("立行立改,市司法局", false)]
    [InlineData("市司法局,持续推进", false)]
    [InlineData("持续推进,", false)]
    [InlineData(",持续推进", false)]
    public void What_goes_on_names_no_day(string member, bool expected) => ClauseDates.IsOngoing(member).ShouldBe(expected);

    [Theory]
    [InlineData("市司法局(牵头)", 4)]
    [InlineData("司法(牵头)", 4)] // the shortest name
    [InlineData("局(牵头)", 0)]
    [InlineData("市司法局(普法)", 0)]
    [InlineData("市司法局牵头", 0)]
    public void A_verb_in_a_bracket(string member, int length) => VerbPhrases.ReadBracketed(member, out _).ShouldBe(length);

    [Fact]
    public void A_bracket_within_the_sentence_of_a_group_does_not_cut_it()
    {
        const string text = "各市(含各县)均为责任单位,不再列出";
        ImpliedGroups.Find(text, 0)!.Value.Start.ShouldBe(0);
    }

    private static UnitClause Read(string inside) => ClauseReader.Read(new ClauseText(inside, 0, null), new TextRange(0, inside.Length))!;
}

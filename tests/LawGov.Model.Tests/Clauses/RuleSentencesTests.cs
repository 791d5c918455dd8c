using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Sentences that say once which units of a clause lead, and sentences by which a group is implied.</summary>
public class RuleSentencesTests
{
    [Theory]
    [InlineData("列第一位者为牵头单位", DocumentRuleKind.FirstUnitLeads)]
    [InlineData("排在首位的是牵头部门", DocumentRuleKind.FirstUnitLeads)]
    [InlineData("首个单位为主办单位", DocumentRuleKind.FirstUnitLeads)]
    [InlineData("排在前的为牵头单位", DocumentRuleKind.FirstUnitLeads)]
    [InlineData("第一顺位为牵头单位", DocumentRuleKind.FirstUnitLeads)]
    [InlineData("逗号前为牵头单位", DocumentRuleKind.UnitsBeforeCommaLead)]
    [InlineData("分号前为牵头单位", DocumentRuleKind.UnitsBeforeCommaLead)]
    [InlineData("逗号之前为牵头单位", DocumentRuleKind.UnitsBeforeCommaLead)]
    [InlineData("逗号前的主办", DocumentRuleKind.UnitsBeforeCommaLead)]
    [InlineData("首位为牵头", null)] // five characters
    [InlineData("列第一位者为配合单位", null)]
    [InlineData("第一工作组为牵头单位", null)]
    [InlineData("列第一位者牵头负责", null)]
    public void Rules(string member, DocumentRuleKind? kind) => RuleSentences.Read(member).ShouldBe(kind);

    [Theory]
    [InlineData("各项任务中,列第一位的部门为牵头部门。", "列第一位的部门为牵头部门")]
    [InlineData("县交通局为牵头单位,列第一位的为牵头单位", "列第一位的为牵头单位")] // not the first that sounds like one
    [InlineData("(列第一位的为牵头单位)", "列第一位的为牵头单位")]
    [InlineData("县交通局为牵头单位", "")]
    [InlineData("列第一位的牵头", "")]
    public void Rules_in_a_sentence(string text, string words)
    {
        var kind = RuleSentences.Find(text, 0, out var start, out var end);
        (kind is not null).ShouldBe(words.Length > 0);
        if (kind is not null) text[start..end].ShouldBe(words);
        if (kind is not null) RuleSentences.Find(text, end, out _, out _).ShouldBeNull();
    }

    [Theory]
    [InlineData(160, true)]
    [InlineData(161, false)]
    public void A_rule_has_a_longest_length(int length, bool isRead)
    {
        const string rule = "列第一位的为牵头单位";
        (RuleSentences.Find(new string('甲', length - rule.Length) + rule, 0, out _, out _) is not null).ShouldBe(isRead);
    }

    [Theory]
    [InlineData("其他为配合单位", true, AssignmentRole.Cooperating)]
    [InlineData("其余均为责任单位", true, AssignmentRole.Responsible)]
    [InlineData("其它都为参与单位", true, AssignmentRole.Participating)]
    [InlineData("逗号后为配合单位", true, AssignmentRole.Cooperating)]
    [InlineData("分号后为配合单位", true, AssignmentRole.Cooperating)]
    [InlineData("逗号之后为配合单位", true, AssignmentRole.Cooperating)]
    [InlineData("后者为配合单位", true, AssignmentRole.Cooperating)]
    [InlineData("其他单位作为配合单位", true, AssignmentRole.Cooperating)]
    [InlineData("其余部门为配合单位", true, AssignmentRole.Cooperating)]
    [InlineData("标注*的为牵头单位", true, null)]
    [InlineData("县交通局为牵头单位", false, null)]
    [InlineData("其他为好", false, null)]
    [InlineData("为牵头单位", false, null)]
    [InlineData("其他配合单位", false, null)]
    public void The_other_units(string member, bool isRest, AssignmentRole? role)
    {
        RuleSentences.ReadRest(member, out var others).ShouldBe(isRest);
        others.ShouldBe(role);
    }

    [Theory]
    [InlineData("以下任务均需各区政府落实,不再列出", "以下任务均需各区政府落实,不再列出", "各区政府")]
    [InlineData("建桥。以下任务均由各镇负责,不再一一列出。", "以下任务均由各镇负责,不再一一列出", "各镇")]
    [InlineData("各项任务均涉及各镇,不一一列出", "各项任务均涉及各镇,不一一列出", "各镇")]
    [InlineData("其余任务都需各镇配合,不逐一注明", "其余任务都需各镇配合,不逐一注明", "各镇")]
    [InlineData("(以下任务需由各镇参与,不再赘述)", "以下任务需由各镇参与,不再赘述", "各镇")]
    [InlineData("各市均为责任单位,以下不再列出", "各市均为责任单位,以下不再列出", "各市")]
    [InlineData("建桥,各市均为责任单位,以下不再列出", "各市均为责任单位,以下不再列出", "各市")]
    [InlineData("以下任务均需各镇落实,不再安排", "", "")]
    [InlineData("各镇负责,不再列出", "", "")] // for no later task
    [InlineData("不再列出", "", "")]
    [InlineData("", "", "")]
    public void Groups_that_are_implied(string text, string words, string units)
    {
        var found = ImpliedGroups.Find(text, 0);
        if (words.Length == 0)
        {
            found.ShouldBeNull();
            return;
        }

        var group = found.ShouldNotBeNull();
        (text[group.Start..group.End], text[group.UnitsStart..group.UnitsEnd]).ShouldBe((words, units));
    }
}

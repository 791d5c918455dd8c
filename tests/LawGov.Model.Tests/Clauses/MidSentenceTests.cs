using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Clauses;

/// <summary>A list of units without role word assigns where its sentence ends, not where the sentence needs it as one of its words.</summary>
public class MidSentenceTests
{
    [Theory]
    [InlineData("完善会商机制。（区司法局、区财政局）", 2)]
    [InlineData("完善会商机制（区司法局、区财政局）", 2)]
    [InlineData("完善会商机制（区司法局、区财政局）。", 2)]
    [InlineData("完善《会商办法》（区司法局、区财政局）", 2)]
    [InlineData("完善会商机制，会同（区司法局、区财政局）", 0)]
    [InlineData("完善会商机制，成员包括（区司法局、区财政局）。", 0)]
    [InlineData("联合有关部门、（区司法局、区财政局）", 0)]
    [InlineData("向有关部门（区司法局、区财政局）通报情况。", 0)]
    [InlineData("联合有关部门、（责任单位：区司法局、区财政局）", 2)]
    public void A_bare_list_assigns_where_its_sentence_ends(string item, int units) =>
        PolicyDocumentParser.Default.Parse($"江滩区实施方案\n一、主要任务\n1.{item}\n").Document.Tasks.Sum(t => t.Assignments.Count).ShouldBe(units);
}

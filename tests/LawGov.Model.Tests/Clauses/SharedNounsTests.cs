using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Fields of work before one noun, persons beside units, and bodies that 由 names.</summary>
public class SharedNounsTests
{
    [Theory]
    [InlineData("县林业、应急部门负责", "县林业 应急部门")]
    [InlineData("教育、卫生健康、民政等部门按职责分工负责", "教育 卫生健康 民政")]
    [InlineData("公安、交通运输等3个部门负责", "公安 交通运输")]
    [InlineData("县发改局牵头,财政、人社部门配合", "县发改局 财政 人社部门")]
    [InlineData("东山里、应急局负责", "应急局")] // a whole name gives its noun to none
    [InlineData("加强网上巡查的力量、应急部门负责", "应急部门")]
    public void Fields_share_a_noun(string inside, string? units) => Units(inside).ShouldBe(units);

    [Theory]
    [InlineData("责任人:张某,市住建局", "市住建局")]
    [InlineData("责任人:市住建局,张某", "市住建局")]
    [InlineData("牵头领导:张某,市住建局牵头;联系人:李某", "市住建局")]
    [InlineData("责任人:张某,市住建局;李某,市城管局", "市住建局 市城管局")]
    [InlineData("责任人:张某;联系人:李某", null)]
    [InlineData("责任人:文化站", "文化站")]
    [InlineData("责任人:某站", null)]
    [InlineData("责任人:李小会", null)]
    [InlineData("责任人:张某,李某", null)]
    [InlineData("资金来源:省级资金,市财政局", null)] // no field of persons
    public void Units_stand_beside_persons(string inside, string? units) => Units(inside).ShouldBe(units);

    [Theory]
    [InlineData("由市司法局办理", "市司法局")]
    [InlineData("由各街道抓好", "各街道")]
    [InlineData("由市司法局具体承接", "市司法局")]
    [InlineData("由申请人办理", null)]
    [InlineData("市司法局办理", "市司法局")]
    [InlineData("市司法局统筹协调,各区具体负责", "市司法局 各区")]
    [InlineData("市司法局与市民政局联合开展", "市司法局 市民政局")]
    [InlineData("报市司法局办理", null)]
    [InlineData("市司法局审批", null)] // what others do with an application
    [InlineData("企业申请,由市司法局办理", null)]
    public void What_a_body_does_makes_it_responsible(string inside, string? units) => Units(inside).ShouldBe(units);

    private static string? Units(string inside) =>
        ClauseReader.Read(new ClauseText(inside, 0, null), default) is { } clause ? string.Join(' ', clause.Units.Select(u => inside[u.Range.Start..u.Range.End])) : null;
}

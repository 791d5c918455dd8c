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
    [InlineData("各级人民政府及林业、应急部门负责", "各级人民政府 林业 应急部门")]
    [InlineData("各级人民政府和林业、水利、应急部门负责", "各级人民政府 林业 水利 应急部门")]
    [InlineData("省财政厅、各市人民政府及林草、财政部门", "省财政厅 各市人民政府 林草 财政部门")]
    [InlineData("各级人民政府及林业、水利等部门负责", "各级人民政府 林业 水利")]
    [InlineData("各级人民政府及林业、应急局负责", "应急局")] // no noun that both share
    [InlineData("各级人民政府及林业,应急部门负责", "应急部门")]
    [InlineData("人力资源和社会、应急部门负责", "人力资源和社会 应急部门")] // nothing ends before 和
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

    /// <summary>Whether a field and the members behind it share a noun.</summary>
    [Theory]
    [InlineData("林业", "、应急部门", true)]
    [InlineData("林业", "、应急部门负责", true)]
    [InlineData("林业", "、水利、应急机关,下同", true)]
    [InlineData("林业", "、水利等部门", true)]
    [InlineData("林业", "、水利等3个部门", true)]
    [InlineData("林业", ",应急部门", false)]
    [InlineData("林业", "", false)]
    [InlineData("林业", "、应急局", false)]
    [InlineData("林业", "、水利等事项", false)]
    [InlineData("林业的事", "、应急部门", false)]
    [InlineData("林业", "、《办法》、应急部门", false)]
    [InlineData("甲", "、乙、丙、丁、戊、己、庚、辛、应急部门", true)] // the eighth field behind
    [InlineData("甲", "、乙、丙、丁、戊、己、庚、辛、壬、应急部门", false)]
    public void Fields_before_a_noun_begin(string first, string behind, bool expected) => FieldsBehindGroups.Begin(first, behind).ShouldBe(expected);

    /// <summary>Persons named by their office.</summary>
    [Theory]
    [InlineData("分管副县长", true)]
    [InlineData("区委常委", true)]
    [InlineData("各部门主要负责人", true)]
    [InlineData("各包村干部", true)]
    [InlineData("县长", false)] // two characters
    [InlineData("一二三四五六七八九十一二县长", true)]
    [InlineData("一二三四五六七八九十一二三县长", false)]
    [InlineData("市人大常委会", false)]
    [InlineData("县水利局", false)]
    public void Persons_by_office(string name, bool expected) => PersonNames.EndsWithTitle(name).ShouldBe(expected);

    private static string? Units(string inside) =>
        ClauseReader.Read(new ClauseText(inside, 0, null), default) is { } clause ? string.Join(' ', clause.Units.Select(u => inside[u.Range.Start..u.Range.End])) : null;
}

using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>The inside of a bracket as a unit clause, written as <c>Role unit、unit; Role unit</c>; what is no clause gives nothing.</summary>
public class ClauseReaderTests
{
    [Theory]
    [InlineData("责任单位:市司法局、市民政局", "Responsible 市司法局、市民政局")]
    [InlineData("牵头单位:市司法局;配合单位:市民政局", "Lead 市司法局; Cooperating 市民政局")]
    [InlineData("市司法局牵头,市民政局配合,各区落实", "Lead 市司法局; Cooperating 市民政局; Implementing 各区")]
    [InlineData("责任单位:市司法局牵头;市民政局落实", "Lead 市司法局; Implementing 市民政局")]
    [InlineData("市司法局会同市民政局负责", "Responsible 市司法局; Cooperating 市民政局")]
    [InlineData("责任单位:市司法局(牵头)、市民政局", "Lead 市司法局; Responsible 市民政局")]
    [InlineData("责任单位:市司法局,市民政局配合", "Responsible 市司法局; Cooperating 市民政局")]
    [InlineData("市司法局牵头市民政局配合", "Lead 市司法局; Cooperating 市民政局")]
    [InlineData("2024年6月底前完成,责任单位:市司法局", "Responsible 市司法局")]
    [InlineData("市司法局牵头,市直各单位及各县、乡镇人民政府落实", "Lead 市司法局; Implementing 市直各单位、各县、乡镇人民政府")]
    [InlineData("市司法局和各区、市民政局负责", "Responsible 市司法局、各区、市民政局")]
    [InlineData("省林业厅,各地级以上市、县(市、区)人民政府", "Responsible 省林业厅、各地级以上市、县(市、区)人民政府")]
    [InlineData("省林业厅,各有关区、县级市政府", "Responsible 省林业厅、各有关区、县级市政府")]
    [InlineData("配合单位:市水利局,各相关区、县级市", "Cooperating 市水利局、各相关区、县级市")]
    [InlineData("民政部、共青团中央等按职责分工负责", "Responsible 民政部、共青团中央")] // a name without the ending of one
    [InlineData("市司法局负责并长期坚持", "Responsible 市司法局")]
    [InlineData("市司法局牵头,市民政局配合并持续推进", "Lead 市司法局; Cooperating 市民政局")]
    [InlineData("市公安局牵头,东山、西山、南山区人民政府配合", "Lead 市公安局; Cooperating 东山、西山、南山区人民政府")] // places share what stands behind their names
    [InlineData("市公安局牵头,河口、湖滨街道办事处配合", "Lead 市公安局; Cooperating 河口、湖滨街道办事处")]
    [InlineData("市公安局牵头,东山、各区人民政府配合", "Lead 市公安局; Cooperating 东山、各区人民政府")] // one odd name of three
    [InlineData("县粮食局牵头,县审计局督促落实", "Lead 县粮食局; Guiding 县审计局")]
    [InlineData("县粮食局负责,县审计局监督落实", "Responsible 县粮食局; Guiding 县审计局")]
    [InlineData("县科技馆、县天文塔负责", "Responsible 县科技馆、县天文塔")] // beside a name of its level
    [InlineData("县科技馆、市天文塔负责", "Responsible 县科技馆")]
    [InlineData("县科技馆、县域商户负责", "Responsible 县科技馆")] // 县域 is no level
    [InlineData("各村、各网格负责", "Responsible 各村、各网格")]
    [InlineData("仓储科负责,法规科监督", "Responsible 仓储科; Guiding 法规科")] // an office has no level
    [InlineData("办公室监督指导,各直属库负责", "Guiding 办公室; Responsible 各直属库")]
    [InlineData("运营中心负责检查,办公室督促整改", "Responsible 运营中心; Guiding 办公室")]
    [InlineData("市司法局牵头,东山高等院校等院校参与", "Lead 市司法局; Participating 东山高等院校")]
    [InlineData("省林业厅,各设区市、省农垦局", "Responsible 省林业厅、各设区市、省农垦局")]
    [InlineData("国务院有关部门和各省、自治区、直辖市人民政府负责", "Responsible 国务院有关部门、各省、自治区、直辖市人民政府")]
    [InlineData("各级党委、政府负责", "Responsible 各级党委、政府")]
    [InlineData("市委、市政府负责", "Responsible 市委、市政府")]
    [InlineData("责任单位:市市场监管局联系人:李某", "Responsible 市市场监管局")]
    [InlineData("责任单位:市司法局,适用于东山片区", "Responsible 市司法局")]
    [InlineData("适用全市;责任单位:市司法局", "Responsible 市司法局")]
    [InlineData("市委办公室、市人大办、市政协办负责", "Responsible 市委办公室、市人大办、市政协办")]
    [InlineData("市总工会办、市政协办", "Responsible 市总工会办、市政协办")]
    [InlineData("各村“两委”、村“两委”负责", "Responsible 各村“两委”、村“两委”")]
    [InlineData("市传承办负责", "Responsible 市传承办")]
    [InlineData("市司法局主办,市政协办协办", "Lead 市司法局; Cooperating 市政协办")]
    [InlineData("市司法局牵头督办,市民政局承办", "Lead 市司法局; Responsible 市民政局")]
    [InlineData("市口岸办和海关负责", "Responsible 市口岸办、海关")]
    [InlineData("市司法局牵头并负责协调联络,市民政局、海关配合", "Lead 市司法局; Cooperating 市民政局、海关")]
    [InlineData("市司法局牵头并跟踪督办,市民政局配合", "Lead 市司法局; Cooperating 市民政局")]
    [InlineData("市司法局负责并按季度通报进展", "Responsible 市司法局")]
    [InlineData("市司法局牵头并联合市民政局负责", "Lead 市司法局; Cooperating 市民政局")]
    [InlineData("市司法局牵头,联合市民政局、各区推进", "Lead 市司法局; Cooperating 市民政局、各区")]
    [InlineData("市司法局联合市民政局负责", "Responsible 市司法局; Cooperating 市民政局")]
    [InlineData("市司法局商市民政局负责", "Responsible 市司法局; Cooperating 市民政局")]
    [InlineData("市司法局会商市民政局办理", "Responsible 市司法局; Cooperating 市民政局")]
    [InlineData("市工商局、市残疾人联合会负责", "Responsible 市工商局、市残疾人联合会")]
    [InlineData("市招商局、市联合执法办公室负责", "Responsible 市招商局、市联合执法办公室")]
    [InlineData("市司法局、市民政局齐抓共管", "Responsible 市司法局、市民政局")]
    [InlineData("牵头单位:市司法局;会办单位:市民政局", "Lead 市司法局; Cooperating 市民政局")]
    [InlineData("牵头单位:市司法局;会同单位:市民政局", "Lead 市司法局; Cooperating 市民政局")]
    [InlineData("主责单位:市司法局;协责单位:市民政局;督查单位:市审计局", "Responsible 市司法局; Cooperating 市民政局; Guiding 市审计局")]
    [InlineData("第一牵头单位:市司法局,第二牵头单位:市民政局", "Lead 市司法局、市民政局")]
    [InlineData("双牵头:市司法局、市民政局", "Lead 市司法局、市民政局")]
    [InlineData("共同牵头单位:市司法局、市民政局", "Lead 市司法局、市民政局")]
    [InlineData("市第一中学、各中小学、各幼儿园负责", "Responsible 市第一中学、各中小学、各幼儿园")]
    [InlineData("各苏木、各嘎查负责", "Responsible 各苏木、各嘎查")]
    [InlineData("各民主党派、各林场配合", "Cooperating 各民主党派、各林场")] // 各 names bodies, whatever they end in
    [InlineData("责任单位:市司法局;时间:2024年3月至6月", "Responsible 市司法局")]
    [InlineData("市司法局为主,市民政局配合", "Lead 市司法局; Cooperating 市民政局")]
    [InlineData("市司法局、市民政局等七部门负责", "Responsible 市司法局、市民政局")]
    [InlineData("市司法局,各区配合", "Responsible 市司法局; Cooperating 各区")]
    [InlineData("市司法局、市民政局,各区、市财政局参与", "Responsible 市司法局、市民政局; Participating 各区、市财政局")]
    [InlineData("市司法局,各区负责", "Responsible 市司法局、各区")]
    [InlineData("市司法局、各区配合", "Cooperating 市司法局、各区")]
    [InlineData("市司法局牵头,市民政局,各区配合", "Lead 市司法局; Cooperating 市民政局、各区")]
    [InlineData("●责任单位:市司法局", "Responsible 市司法局")]
    [InlineData("市司法局牵头组织验收", "Lead 市司法局")]
    [InlineData("配合单位:各镇/各农场", "Cooperating 各镇、各农场")]
    [InlineData("营林股牵头,林政股配合", "Lead 营林股; Cooperating 林政股")] // offices inside a bureau
    [InlineData("综合组牵头,民三庭配合", "Lead 综合组; Cooperating 民三庭")]
    [InlineData("牵头单位、责任单位:市司法局、市财政局", "Lead 市司法局、市财政局")]
    [InlineData("责任单位:1.市司法局、2.市财政局", "Responsible 市司法局、市财政局")] // numbered names
    [InlineData("责任单位:(1)市司法局;(2)市财政局", "Responsible 市司法局、市财政局")]
    [InlineData("责任单位:①市司法局、②市财政局", "Responsible 市司法局、市财政局")]
    [InlineData("市县两级市场监管部门,市及各县区人社部门", "Responsible 市县两级市场监管部门、市及各县区人社部门")]
    [InlineData("派驻纪检监察组,安监部,长期", "Responsible 派驻纪检监察组、安监部")]
    [InlineData("市司法局、市民政局;各乡镇政府落实", "Responsible 市司法局、市民政局; Implementing 各乡镇政府")] // a semicolon ends what the verb speaks of
    [InlineData("市司法局;市民政局配合", "Responsible 市司法局; Cooperating 市民政局")]
    [InlineData("市司法局,各高校;市民政局协助", "Responsible 市司法局、各高校; Cooperating 市民政局")]
    [InlineData("配合单位:市司法局;市民政局牵头", "Cooperating 市司法局; Lead 市民政局")]
    [InlineData("市司法局;市民政局负责", "Responsible 市司法局、市民政局")] // whoever is responsible is so with those before
    [InlineData("市司法局;市民政局分别负责", "SeparatelyResponsible 市司法局、市民政局")]
    [InlineData("市司法局牵头;市民政局;各乡镇落实", "Lead 市司法局; Responsible 市民政局; Implementing 各乡镇")]
    [InlineData("市司法局、市民政局分别按职责负责", "SeparatelyResponsible 市司法局、市民政局")]
    [InlineData("市司法局、市民政局按职责分别负责", "SeparatelyResponsible 市司法局、市民政局")]
    [InlineData("市司法局总负责", "Lead 市司法局")]
    [InlineData("市司法局牵头,市委督查室督办", "Lead 市司法局; Guiding 市委督查室")]
    [InlineData("市司法局组织,各乡镇实施", "Responsible 市司法局; Implementing 各乡镇")]
    [InlineData("各群团组织,各乡镇落实", "Implementing 各群团组织、各乡镇")] // a noun
    [InlineData("市委、市政府督查室,市司法局", "Responsible 市委、市政府督查室、市司法局")] // one office of both
    [InlineData("各镇党委、政府,各街道党工委、办事处", "Responsible 各镇党委、政府、各街道党工委、办事处")]
    [InlineData("石桥村、前进村等12个村", "Responsible 石桥村、前进村")]
    [InlineData("责任单位:市司法局(5分)、市民政局(10分)", "Responsible 市司法局、市民政局")]
    [InlineData("责任单位:市司法局()、市民政局", "Responsible 市司法局()、市民政局")] // an empty bracket
    [InlineData("责任部门及责任人:市司法局(张某)、市民政局(李某某)", "Responsible 市司法局、市民政局")]
    [InlineData("牵头单位:市司法局;其他责任单位:市民政局", "Lead 市司法局; Responsible 市民政局")]
    [InlineData("实施单位:市司法局,监管单位:市民政局", "Implementing 市司法局; Guiding 市民政局")]
    [InlineData("市司法局、市民政局、以及各乡镇", "Responsible 市司法局、市民政局、各乡镇")]
    [InlineData("★市司法局、市民政局", "Lead 市司法局; Responsible 市民政局")] // the mark of who leads
    [InlineData("市司法局▲、市民政局", "Lead 市司法局; Responsible 市民政局")]
    [InlineData("责任单位:市民政局、★市司法局;带★为牵头单位", "Responsible 市民政局; Lead 市司法局")]
    [InlineData("市司法局负责,市国资委督促市属企业落实", "Responsible 市司法局; Guiding 市国资委; Implementing 市属企业")]
    [InlineData("市司法局负责,市财政局做好资金保障", "Responsible 市司法局; Cooperating 市财政局")]
    [InlineData("市司法局负责,市财政局予以资金支持", "Responsible 市司法局; Cooperating 市财政局")]
    [InlineData("市司法局负责,市财政局保障经费", "Responsible 市司法局; Cooperating 市财政局")]
    [InlineData("市司法局牵头,市人力资源社会保障局,市民政局", "Lead 市司法局; Responsible 市人力资源社会保障局、市民政局")] // the verb is part of a name
    [InlineData("市司法局负责,市审计局监督", "Responsible 市司法局; Guiding 市审计局")]
    public void Clause_is_read(string inside, string units) => Describe(Read(inside), inside).ShouldBe(units);

    [Theory]
    [InlineData("责任单位:市司法局;联系人:李某", "Responsible 市司法局", "")]
    [InlineData("市司法局、市民政局牵头,东山里配合", "Lead 市司法局、市民政局; Cooperating 东山里", "")]
    [InlineData("责任单位:市司法局、第一步?第二步", "Responsible 市司法局", "第一步?第二步")]
    public void Odd_name_does_not_cost_the_clause(string inside, string units, string odd)
    {
        var clause = Read(inside);
        Describe(clause, inside).ShouldBe(units);
        string.Join('|', clause!.Odd.Select(r => inside[r.Start..r.End])).ShouldBe(odd);
    }

    [Theory]
    [InlineData("以下简称市司法局")]
    [InlineData("含市司法局")]
    [InlineData("市")]
    [InlineData("东山里牵头,西山里、南山里配合")]
    [InlineData("")]
    public void No_clause(string inside) => Read(inside).ShouldBeNull();

    [Theory]
    [InlineData("市司法局、市民政局", true)]
    [InlineData("市司法局负责", false)]
    [InlineData("责任单位:市司法局", false)]
    public void List_without_noun_or_verb_is_bare(string inside, bool isBare) => Read(inside)!.IsBare.ShouldBe(isBare);

    [Theory]
    [InlineData("市司法局、市民政局,市财政局。逗号前为牵头单位", 2)]
    [InlineData("市司法局、市民政局负责", 0)]
    public void Units_before_the_first_comma_are_counted(string inside, int count) => Read(inside)!.BeforeComma.ShouldBe(count);

    [Fact]
    public void List_of_a_cell_takes_the_role_of_its_column() =>
        Describe(ClauseReader.ReadList(new ClauseText("市司法局、市民政局", 7, null), AssignmentRole.Guiding), "市司法局、市民政局", 7).ShouldBe("Guiding 市司法局、市民政局");

    private static UnitClause? Read(string inside) => ClauseReader.Read(new ClauseText(inside, 0, null), new TextRange(0, inside.Length));

    private static string Describe(UnitClause? clause, string text, int start = 0)
    {
        if (clause is null) return "";
        var written = "";
        AssignmentRole? last = null;
        foreach (var unit in clause.Units)
        {
            var name = text[(unit.Range.Start - start)..(unit.Range.End - start)];
            written += unit.Role == last ? $"、{name}" : $"{(last is null ? "" : "; ")}{unit.Role} {name}";
            last = unit.Role;
        }

        return written;
    }
}

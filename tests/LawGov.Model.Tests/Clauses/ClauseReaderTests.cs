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
    [InlineData("省林业厅,各设区市、省农垦局", "Responsible 省林业厅、各设区市、省农垦局")]
    [InlineData("国务院有关部门和各省、自治区、直辖市人民政府负责", "Responsible 国务院有关部门、各省、自治区、直辖市人民政府")]
    [InlineData("各级党委、政府负责", "Responsible 各级党委、政府")]
    [InlineData("市委、市政府负责", "Responsible 市委、市政府")]
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

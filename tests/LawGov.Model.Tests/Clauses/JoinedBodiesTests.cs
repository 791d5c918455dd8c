using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>会 between two bodies, and in their names.</summary>
public class JoinedBodiesTests
{
    [Theory]
    [InlineData("宣传处会办公室", 3)]
    [InlineData("市司法局会市财政局", 4)]
    [InlineData("县发改委会县教育局和县民政局", 4)]
    [InlineData("市司法局会同市财政局", 4)]
    [InlineData("市司法局联合市财政局", 4)]
    [InlineData("联合市财政局", 0)]
    [InlineData("市司法局商市财政局", 4)]
    [InlineData("市司法局会商市财政局", 4)]
    [InlineData("商市财政局", 0)]
    [InlineData("联合执法办公室", -1)]
    [InlineData("联合国科技局", -1)]
    [InlineData("商务局", -1)]
    [InlineData("商务部", -1)]
    [InlineData("商业管理局", -1)]
    [InlineData("国家发展改革委商务部", -1)] // two names whose mark is lost
    [InlineData("国家发展改革委商财政部", 7)]
    [InlineData("国家发展改革委联合财政部", 7)]
    [InlineData("市投资促进局商务科", -1)]
    [InlineData("商州区财政局", -1)]
    [InlineData("市委办商务科", -1)]
    [InlineData("市委员会", -1)]
    [InlineData("市残疾人联合会", -1)]
    [InlineData("行业协会办公室", -1)]
    [InlineData("市总工会办公室", -1)]
    [InlineData("市人大常委会办公室", -1)]
    [InlineData("县商务委员会投资处", -1)]
    [InlineData("村委会办公室", -1)]
    [InlineData("市财政局会计处", -1)]
    [InlineData("市财政局会计管理处", -1)]
    [InlineData("市商务局会展办公室", -1)]
    [InlineData("市委社会工作部", -1)]
    [InlineData("市人社厅社会保险处", -1)]
    public void Between_two_names(string name, int expected) => JoinedBodies.Find(name, out _).ShouldBe(expected);
}

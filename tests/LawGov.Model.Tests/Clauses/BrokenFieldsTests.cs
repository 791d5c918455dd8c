using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

public class BrokenFieldsTests
{
    [Theory]
    [InlineData("责任单位:县水利局、县民政", "局、各乡镇", true)]
    [InlineData("责任单位:县水利局、县民政", "局", true)]
    [InlineData("责任单位:县水利局、县退役军人", "事务局、各乡镇", true)]
    [InlineData("责任单位:县水利局、县民政局", "各乡镇", false)] // the name is whole
    [InlineData("责任单位:县水利局、县民政", "工作要加强,各乡镇落实", false)] // makes no name
    [InlineData("责任单位:县水利局、民政", "局", true)] // a known name without its place
    [InlineData("责任单位:县水利局、桥梁", "局", false)]
    [InlineData("责任单位:县水利局,县政府有关", "部门,各乡镇", true)]
    [InlineData("责任单位:县水利局,县政府有关", "工作", false)]
    [InlineData("责任单位:县水利局、县生态环", "境局按职责分别牵头;各乡镇", true)]
    [InlineData("责任单位:县水利局、东山经济开发区", "管委会、各乡镇", true)]
    [InlineData("责任单位:东山经济开发区", "管委会、各乡镇", true)]
    [InlineData("责任单位:县水利局、县政府办", "公室、各乡镇", true)]
    [InlineData("责任单位:国家税", "务总局东山县税务局、各乡镇", true)]
    [InlineData("责任单位:东山经济开发区", "东山县工业园、各乡镇", false)] // a list of one name a line
    [InlineData("责任单位:县水利局、东山经济开发区", "县民政局、各乡镇", false)]
    [InlineData("责任单位:县水利局、东山经济开发区", "管委会", false)]
    [InlineData("责任单位:县水利局;完成时", "限:2024年6月", true)]
    [InlineData("责任单位:县水利局;完成时", "间:2024年6月", true)]
    [InlineData("责任单位:县水利局;完成", "任务:2024年6月", false)]
    [InlineData("责任单位:县水利局、", "县民政局", false)] // nothing is open
    [InlineData("完成时限:2024年", "6月底前", true)]
    [InlineData("完成时限:2024年", "六月的工作", false)]
    [InlineData("完成时限:2024年6月", "底前", true)]
    [InlineData("完成时限:2024年6月", "修好", false)]
    public void Goes_on_inside_a_name_or_a_date(string field, string next, bool goesOn) => BrokenFields.GoOn(field, next).ShouldBe(goesOn);
}

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
    [InlineData("责任单位:县水利局、民政", "局", false)] // no place before it
    [InlineData("责任单位:县水利局、", "县民政局", false)] // nothing is open
    [InlineData("完成时限:2024年", "6月底前", true)]
    [InlineData("完成时限:2024年", "六月的工作", false)]
    [InlineData("完成时限:2024年6月", "底前", true)]
    [InlineData("完成时限:2024年6月", "修好", false)]
    public void Goes_on_inside_a_name_or_a_date(string field, string next, bool goesOn) => BrokenFields.GoOn(field, next).ShouldBe(goesOn);
}

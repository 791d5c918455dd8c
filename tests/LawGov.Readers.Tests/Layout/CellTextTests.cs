using LawGov.Readers.Layout;

namespace LawGov.Readers.Tests.Layout;

public class CellTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  甲  ", "甲")]
    [InlineData("深化改革，|优化流程。", "深化改革，优化流程。")]
    [InlineData("深化行政执法|体制改革", "深化行政执法体制改革")]
    [InlineData("Open|data", "Open data")]
    [InlineData("2022|年", "2022年")]
    [InlineData("区司法局|区公安分局", "区司法局、区公安分局")]
    [InlineData("区司法局、|区公安分局", "区司法局、区公安分局")]
    [InlineData("区委组织部（区委编办）|各街镇", "区委组织部（区委编办）、各街镇")]
    [InlineData("区发改委、区财政局|区审计局，|各部门", "区发改委、区财政局、区审计局，各部门")]
    [InlineData("市发展改革|委员会", "市发展改革委员会")]
    [InlineData("区司法局|会同有关部门按职责分工落实", "区司法局会同有关部门按职责分工落实")]
    public void Joins_the_lines_of_a_cell(string lines, string expected) => CellText.Join(lines.Split('|')).ShouldBe(expected);
}

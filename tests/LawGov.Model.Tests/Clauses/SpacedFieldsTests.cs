using LawGov.Model.Clauses;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Fields whose colon is a gap of the source.</summary>
public class SpacedFieldsTests
{
    [Theory]
    [InlineData("责任单位  县水利局", true)]
    [InlineData("责任单位\u3000县水利局、县林业局", true)]
    [InlineData("责任单位  县水利局，县林业局", true)]
    [InlineData("完成时限  2024年6月底", true)]
    [InlineData("完成时限  尽快", false)]
    [InlineData("责任单位县水利局", false)]
    [InlineData("责任  单位县水利局", false)]
    [InlineData("责任单位  县水利局、桥梁", false)]
    [InlineData("桥梁单位  县水利局", false)]
    [InlineData("责任区域  县水利局", false)]
    [InlineData("责任单位  县水利局。", false)]
    [InlineData("责任单位  县水利局；", false)]
    [InlineData("责任单位  县水利局：", false)]
    [InlineData("责任单位  县水利局！", false)]
    [InlineData("责任单位  县水利局？", false)]
    [InlineData("责任单位  县局", false)] // six characters
    [InlineData("牵头单位  县水利局。责任单位  县民政局、各乡镇", true)] // two fields
    [InlineData("牵头单位  县水利局。责任单位各乡镇", true)]
    [InlineData("牵头单位  县水利局。责任单位 各乡镇，县民政局、县财", true)] // cut by the margin
    [InlineData("牵头单位。责任单位  县水利局", false)]
    [InlineData("牵头单位  县水利局。抓好落实", false)]
    [InlineData("责任单位  县水局", true)]
    public void A_gap_stands_for_the_colon(string line, bool expected) => IsLine(line).ShouldBe(expected);

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void A_line_with_a_gap_is_not_longer(int length, bool expected) =>
        IsLine($"责任单位  {string.Join('、', Enumerable.Repeat("县水利局", 14))}、{new string('文', length - 75)}局").ShouldBe(expected);

    private static bool IsLine(string line)
    {
        using var compact = Normalizer.Normalize(line);
        return SpacedFields.IsLine(new ClauseText(compact.Chars, 0, compact));
    }
}

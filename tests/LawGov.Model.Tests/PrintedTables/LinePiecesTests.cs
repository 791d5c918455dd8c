using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>The pieces of a line whose cells single spaces set apart, numbers with spaces around them among them.</summary>
public class LinePiecesTests
{
    [Theory]
    [InlineData("修缮步道 县水利局 6 月底", 0, "修缮步道|县水利局|6月底")]
    [InlineData("修缮步道 县水利局 2024 年 6 月", 0, "修缮步道|县水利局|2024年6月")]
    [InlineData("修缮步道 县水利局 2024", 0, "修缮步道|县水利局|2024")]
    [InlineData("修缮步道 县水利 2024", 0, "修缮步道|县水利|2024")]
    [InlineData("新增步道不少于 200 条。 县水利局", 0, "新增步道不少于200条。|县水利局")]
    [InlineData("时间压缩至 3 个工 县水利局", 0, "时间压缩至3个工|县水利局")]
    [InlineData("覆盖率达到 95 县水利局", 0, "覆盖率达到95|县水利局")]
    [InlineData("2 修缮步道。 县水利局", 2, "2|修缮步道。|县水利局")]
    [InlineData("2 修缮步道。 县水利局", 0, "2|修缮步道。|县水利局")]
    // A number that the rows have next stands alone, another one counts.
    [InlineData("3 项清单。 县水利局", 3, "3|项清单。|县水利局")]
    [InlineData("3 项清单。 县水利局", 7, "3项清单。|县水利局")]
    [InlineData("5 个体工商户 县水利局", 7, "5|个体工商户|县水利局")]
    [InlineData("5 一网通办 县水利局", 7, "5|一网通办|县水利局")]
    [InlineData("县水利局 县林业局", 0, "县水利局|县林业局")]
    public void Numbers_are_set_apart_by_nothing(string line, int expected, string pieces) =>
        string.Join('|', LinePieces.Of(line, PrintedLine.At(line, 0), expected).Select(p => PrintedLine.Compact(line, p.Range))).ShouldBe(pieces);
}

using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>The lines above a name of a column of units that may belong to its header.</summary>
public class HeaderLinesTests
{
    /// <summary>Lines apart by /; the last one names units.</summary>
    [Theory]
    [InlineData("序号/任务内容/责任单位", "序号/任务内容/责任单位")]
    [InlineData("某县方案/序号/任务内容/责任单位", "序号/任务内容/责任单位")]
    [InlineData("序号//任务内容/责任单位", "序号/任务内容/责任单位")] // a blank line
    [InlineData("责任单位", "责任单位")]
    [InlineData("加强巡查。/责任单位", "责任单位")]
    // Titles.
    [InlineData("任务清单/序号/任务内容/责任单位", "序号/任务内容/责任单位")]
    [InlineData("任务清单/序号 任务内容 责任单位", "序号 任务内容 责任单位")]
    [InlineData("任务清单/任务内容 责任单位", "任务内容 责任单位")]
    [InlineData("任务清单/任务内容/责任单位", "任务清单/任务内容/责任单位")] // the cells say
    [InlineData("任务内容/牵头单位 配合单位", "任务内容/牵头单位 配合单位")] // no other name of a text
    // Cut names.
    [InlineData("序/号/任务内容/责任单位", "序/号/任务内容/责任单位")]
    [InlineData("序号/工作/任务/责任单位", "序号/工作/任务/责任单位")]
    [InlineData("甲/乙/序号/任务内容/责任单位", "序号/任务内容/责任单位")]
    [InlineData("甲/乙/丙/丁/责任单位", "责任单位")]
    // Names that span others.
    [InlineData("序号 任务内容 职责分工/牵头单位 配合单位", "序号 任务内容 职责分工/牵头单位 配合单位")]
    [InlineData("序号/任务内容/职责分工/牵头单位", "序号/任务内容/职责分工/牵头单位")]
    [InlineData("职责分工/牵头单位", "牵头单位")] // alone it may be a heading
    public void Lines(string lines, string expected)
    {
        var source = lines.Replace('/', '\n');
        var line = HeaderLines.LineAround(source, source.Length - 1, 0).ShouldNotBeNull();
        string.Join('/', HeaderLines.Above(source, line, 0).Select(l => source[l.Start..l.End])).ShouldBe(expected);
    }

    /// <summary>What stands before the place from which lines are free belongs to another table.</summary>
    [Theory]
    [InlineData(0, "序号/任务内容/责任单位")]
    [InlineData(3, "任务内容/责任单位")]
    [InlineData(8, "责任单位")]
    public void Lines_of_others(int from, string expected)
    {
        const string Source = "序号\n任务内容\n责任单位";
        string.Join('/', HeaderLines.Above(Source, HeaderLines.LineAround(Source, Source.Length - 1, from).ShouldNotBeNull(), from).Select(l => Source[l.Start..l.End])).ShouldBe(expected);
    }

    [Theory]
    [InlineData(240, true)]
    [InlineData(241, false)]
    public void No_header_is_longer(int length, bool expected) => (HeaderLines.LineAround(new string('文', length) + "\n", length - 1, 0) is not null).ShouldBe(expected);

    [Theory]
    [InlineData("序号\t任务", null)] // cells apart by tabs are no printed table
    [InlineData("序号|任务", null)]
    [InlineData("序号 任务", "序号 任务")]
    [InlineData("甲\n序号 任务\n乙", "序号 任务")]
    [InlineData("甲\r\n序号 任务\r\n乙", "序号 任务")]
    public void Line_around(string source, string? expected) =>
        (HeaderLines.LineAround(source, source.IndexOf('号', StringComparison.Ordinal), 0) is { } line ? source[line.Start..line.End] : null).ShouldBe(expected);

    [Theory]
    [InlineData("任务清单", true)]
    [InlineData("重点任务", true)]
    [InlineData("重点任务 措施", false)]
    [InlineData("序号", false)]
    [InlineData("责任单位", false)]
    [InlineData("某县方案", false)]
    public void Name_of_a_column_of_text(string line, bool expected) => HeaderLines.IsText(line, PrintedLine.At(line, 0)).ShouldBe(expected);
}

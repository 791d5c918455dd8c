using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Tests.Segmenting;

public class ListedLineTests
{
    [Theory]
    [InlineData("- 修路", "1")]
    [InlineData("- 1.修路", "3 numbered")]
    [InlineData("- 责任单位：县交通局", "1 field units")]
    [InlineData("- 完成时限：6月底", "1 field")]
    [InlineData("- 县交通局、县财政局等按职责分工负责", "1 field units")]
    [InlineData("- （县交通局牵头，县财政局配合）", "1 field units")]
    [InlineData("- 修路（责任单位：县交通局）", "1 units")]
    [InlineData("- 2.修路（县交通局牵头）", "3 numbered units")]
    public void What_stands_behind_the_mark(string line, string expected)
    {
        using var compact = Normalizer.Normalize("任务\n" + line);
        var read = ListedLine.Read(compact, compact.Lines[1], 1, 0);
        string.Join(' ', new[] { read.Mark.ToString(), read.IsNumbered ? "numbered" : "", read.IsField ? "field" : "", read.NamesUnits ? "units" : "" }.Where(p => p.Length > 0)).ShouldBe(expected);
        read.Start.ShouldBe(compact.Lines[1].Start);
    }
}

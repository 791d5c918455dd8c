using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Tests.Segmenting;

/// <summary>Length of the mark and indentation of the second line.</summary>
public class ItemMarksTests
{
    [Theory]
    [InlineData("- 修路", 1, 0)]
    [InlineData("* 修路", 1, 0)]
    [InlineData("+ 修路", 1, 0)]
    [InlineData("• 修路", 1, 0)]
    [InlineData("  - 修路", 1, 2)]
    [InlineData("\t- 修路", 1, 4)]
    [InlineData(" \t- 修路", 1, 4)] // a tab goes to the next stop
    [InlineData("　- 修路", 1, 2)]
    [InlineData("- [ ] 修路", 3, 0)]
    [InlineData("- [x] 修路", 4, 0)]
    [InlineData("-5℃以下停工", 0, 0)] // no gap behind the mark
    [InlineData("-", 0, 0)] // nothing behind it
    [InlineData("  修路", 0, 2)] // no mark, but the indentation counts in a list
    [InlineData("修路", 0, 0)]
    public void Marks_and_indentation(string line, int mark, int indent)
    {
        using var compact = Normalizer.Normalize("任务\n" + line);
        ItemMarks.Read(compact, compact.Lines[1], isInList: true, out var found).ShouldBe(mark);
        found.ShouldBe(indent);
    }

    [Theory]
    [InlineData("  修路", 0, 0)]
    [InlineData("  - 修路", 1, 2)]
    public void Outside_a_list_marked_lines_alone_are_looked_at(string line, int mark, int indent)
    {
        using var compact = Normalizer.Normalize("任务\n" + line);
        ItemMarks.Read(compact, compact.Lines[1], isInList: false, out var found).ShouldBe(mark);
        found.ShouldBe(indent);
    }
}

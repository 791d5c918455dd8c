using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>Lines that open an annex, and lines that point at one.</summary>
public class AnnexMarksTests
{
    [Theory]
    [InlineData("附件", true, false)]
    [InlineData("附件1", true, false)]
    [InlineData("附件二", true, false)]
    [InlineData("附表:", true, false)]
    [InlineData("附录", true, false)]
    [InlineData("(附件)", true, false)]
    [InlineData("【附件2】", true, false)]
    [InlineData("附件12345", true, false)]
    [InlineData("附件1234567", false, false)] // longer than any such line
    [InlineData("附件:1.任务分工", false, true)]
    [InlineData("附件1.任务分工", false, true)]
    [InlineData("附件一、任务分工", false, true)]
    [InlineData("附件.", false, false)] // nothing is pointed at
    [InlineData("附件任务分工", false, false)]
    [InlineData("附件2任务台账(略)", false, true)] // left out
    [InlineData("附表任务台账(略)", false, true)]
    [InlineData("附件2台账从略", false, false)]
    [InlineData("附件2见上。台账(略)", false, false)]
    [InlineData("附注:1.说明", false, false)]
    [InlineData("1", false, false)]
    [InlineData("", false, false)]
    public void Opens_or_points(string line, bool opens, bool points) => (AnnexMarks.IsOpening(line), AnnexMarks.IsPointer(line)).ShouldBe((opens, points));
}

using LawGov.Readers.Pages;

namespace LawGov.Readers.Tests.Pages;

public class RunningTextTests
{
    [Theory]
    [InlineData("1", true)]
    [InlineData("- 3 -", true)]
    [InlineData("— 12 —", true)]
    [InlineData("－３－", true)]
    [InlineData("第 3 页", true)]
    [InlineData("第3页 共9页", true)]
    [InlineData("3/9", true)]
    [InlineData("2024年", false)]
    [InlineData("3.", false)]
    [InlineData("附件1", false)]
    [InlineData("12345", false)]
    [InlineData("", false)]
    public void Knows_page_numbers(string line, bool expected) => RunningText.IsPageNumber(line).ShouldBe(expected);

    [Theory]
    [InlineData(2, 40, true)]
    [InlineData(3, 40, false)]
    [InlineData(3, 200, true)]
    public void Leaves_out_heads_that_run_over_the_pages(int pages, double baseline, bool isKept)
    {
        var all = Enumerable.Range(1, pages).Select(p => (800d, new List<PageLine> { new($"汇编第{p}辑", 0, 50, baseline, 12), new("正文", 0, 24, 400, 12) })).ToList();
        RunningText.Remove(all);
        all[0].Item2.Count.ShouldBe(isKept ? 2 : 1);
    }
}

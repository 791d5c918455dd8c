using LawGov.Analysis.PlanComparison;

namespace LawGov.Analysis.Tests.PlanComparison;

public class WordDifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("每年培训", "每年培训", "每年培训")]
    [InlineData("培训不少于60学时", "培训不少于80学时", "培训不少于[-60-]{+80+}学时")]
    [InlineData("建立健全台账", "完善台账", "[-建立健全-]{+完善+}台账")]
    [InlineData("每年一次", "每季度一次", "每[-年-]{+季度+}一次")]
    [InlineData("公开清单", "公开权责清单", "公开{+权责+}清单")]
    [InlineData("县司法局牵头", "市公安局牵头", "[-县司法-]{+市公安+}局牵头")]
    public void A_difference_keeps_words_whole(string a, string b, string expected) =>
        string.Concat(WordDifference.Of(a, b).Select(e => e.Kind switch { WordEditKind.Added => $"{{+{e.Text}+}}", WordEditKind.Removed => $"[-{e.Text}-]", _ => e.Text })).ShouldBe(expected);

    [Theory]
    [InlineData(10), InlineData(3000)]
    public void The_edits_make_up_both_wordings(int repeats)
    {
        var a = string.Concat(Enumerable.Range(0, repeats).Select(i => $"第{i}项任务，按期完成。"));
        var b = string.Concat(Enumerable.Range(0, repeats).Select(i => i % 7 == 3 ? $"第{i}项工作，提前完成。" : $"第{i}项任务，按期完成。"));
        var edits = WordDifference.Of(a, b);
        string.Concat(edits.Where(e => e.Kind != WordEditKind.Added).Select(e => e.Text)).ShouldBe(a);
        string.Concat(edits.Where(e => e.Kind != WordEditKind.Removed).Select(e => e.Text)).ShouldBe(b);
    }
}

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
    [InlineData("做 到", "做到", "做[- -]到")] // white space counts
    [InlineData("API接口", "api接口", "[-API-]{+api+}接口")] // and so do capitals
    public void A_difference_keeps_words_whole(string a, string b, string expected) =>
        string.Concat(WordDifference.Of(a, b).Select(e => e.Kind switch { WordEditKind.Added => $"{{+{e.Text}+}}", WordEditKind.Removed => $"[-{e.Text}-]", _ => e.Text })).ShouldBe(expected);

    /// <summary>Of two wordings of four thousand words the words are compared, of longer ones the clauses.</summary>
    [Theory]
    [InlineData(2000, 2000, "[-子-]{+丑+}")]
    [InlineData(2000, 2001, "[-子-]{+丑寅+}")]
    public void Long_wordings_are_compared_clause_by_clause(int wordsA, int wordsB, string expected)
    {
        var a = new string('甲', wordsA - 2) + "，子";
        var b = new string('甲', wordsA - 2) + "，丑" + new string('寅', wordsB - wordsA);
        var written = string.Concat(WordDifference.Of(a, b).Where(e => e.Kind != WordEditKind.Same).Select(e => e.Kind == WordEditKind.Added ? $"{{+{e.Text}+}}" : $"[-{e.Text}-]"));
        written.ShouldBe(expected);
        string.Concat(WordDifference.Of(a, b).Where(e => e.Kind == WordEditKind.Same).Select(e => e.Text)).ShouldBe(new string('甲', wordsA - 2) + "，");
    }

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

using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class OutlineRelevanceTests
{
    [Theory]
    [MemberData(nameof(Repository.Seeds), MemberType = typeof(Repository))]
    public void Plans_of_law_based_government_answer(string seed) => SeedCoverage.Report(seed).Relevance.Verdict.ShouldBe(RelevanceVerdict.Answers);

    [Theory]
    [InlineData(10, 0, 0, false, RelevanceVerdict.Unrelated)]
    [InlineData(11, 1, 1, false, RelevanceVerdict.Unrelated)]
    [InlineData(10, 1, 1, false, RelevanceVerdict.Touches)]
    [InlineData(10, 10, 7, false, RelevanceVerdict.Touches)]
    [InlineData(20, 10, 8, false, RelevanceVerdict.Answers)]
    [InlineData(20, 9, 8, false, RelevanceVerdict.Touches)]
    [InlineData(20, 9, 8, true, RelevanceVerdict.Answers)]
    [InlineData(40, 9, 8, true, RelevanceVerdict.Touches)]
    public void The_share_of_items_and_the_breadth_decide(int items, int withCounterpart, int articles, bool isCited, RelevanceVerdict verdict)
    {
        // Articles 4 to 35 are mandates.
        var matches = Enumerable.Range(0, items).Select(i => new ItemMatch(
            $"{i}", new SourceSpan(i, 1), i < withCounterpart ? 4 + Math.Min(i, articles - 1) : null, [], Score.Zero)).ToList();
        var relevance = OutlineRelevance.Of(BuiltInOutlines.Outline2021, matches, isCited, MessageLanguage.English);
        relevance.Verdict.ShouldBe(verdict, relevance.Reason);
        (relevance.Items, relevance.WithCounterpart, relevance.Articles).ShouldBe((items, withCounterpart, articles));
    }
}

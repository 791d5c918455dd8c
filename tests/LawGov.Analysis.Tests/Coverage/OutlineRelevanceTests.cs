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
    [InlineData(32, 8, 8, true, RelevanceVerdict.Answers)]
    [InlineData(33, 8, 8, true, RelevanceVerdict.Touches)]
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

    [Theory]
    [InlineData(MessageLanguage.English, "the document has no item", "2 of 3 items have a counterpart, in 1 of 2 articles")]
    [InlineData(MessageLanguage.Chinese, "文件中没有事项", "3个事项中2个有对应，涉及2条中的1条")]
    public void An_item_about_the_general_part_has_a_counterpart_and_is_no_mandate(MessageLanguage language, string none, string some)
    {
        OutlineRelevance.Of(StreetOutline.Outline, [], isCited: true, language).ShouldBe(new OutlineRelevance(RelevanceVerdict.Unrelated, 0, 0, 0, none));
        ItemMatch[] matches = [Match(1), Match(3), Match(null)];
        OutlineRelevance.Of(StreetOutline.Outline, matches, isCited: false, language).ShouldBe(new OutlineRelevance(RelevanceVerdict.Answers, 3, 2, 1, some));
    }

    private static ItemMatch Match(int? primary) => new("1", default, primary, [], Score.Zero);
}

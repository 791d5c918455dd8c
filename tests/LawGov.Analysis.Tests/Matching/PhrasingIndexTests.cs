using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class PhrasingIndexTests
{
    private static readonly ProvisionIndex Index = new(
        [new IndexedProvision("", [], [new IndexedStatement("", ["审批", "权限下放"])])], phrasings: ["审批 下放", "少跑腿", "权限 下放 乡镇", "甲.乙 丙丁"]);

    [Theory]
    [InlineData("把审批权限下放到乡镇。", "0,2")]
    [InlineData("下放一批审批事项", "0")]
    [InlineData("精简审批。权限下放", "")]
    [InlineData("精简审批；权限下放", "")]
    [InlineData("审批提速,权限下放", "0")]
    [InlineData("优化审批。审批事项下放。再下放审批。", "0")]
    [InlineData("群众少跑腿", "1")]
    [InlineData("群众少 跑\n腿", "1")]
    [InlineData("少跑了腿", "")]
    [InlineData("审批审批审批", "")]
    [InlineData("下放权限。下放权限到乡镇，审批下放。", "2,0")]
    // A full stop folds to the point inside a word and still ends the sentence.
    [InlineData("甲.乙和丙丁", "3")]
    [InlineData("甲。乙和丙丁", "")]
    [InlineData("", "")]
    public void All_words_must_stand_in_one_sentence(string text, string expected)
    {
        var found = new FoundWords();
        for (var time = 0; time < 2; time++)
        {
            found.Clear();
            Index.RankInside(new MatchQuery(text, "审批下放", "少跑腿"), [], [], found, out _);
            string.Join(",", found.Phrasings).ShouldBe(expected);
        }
    }

    [Fact]
    public void Words_of_phrasings_are_no_terms()
    {
        var hits = new TermHit[8];
        Index.TermCount.ShouldBe(2);
        Index.FindTerms("把审批权限下放到乡镇，群众少跑腿", hits).ShouldBe(2);
        Index.Rank(new MatchQuery("群众少跑腿"), [], hits, out var count);
        count.ShouldBe(0);
        Index.Phrasings.Count.ShouldBe(4);
    }

    [Fact]
    public void Phrasings_change_no_score()
    {
        IndexedProvision[] provisions = [new IndexedProvision("审批服务", [], [new IndexedStatement("", ["审批", "权限下放"])]), new IndexedProvision("群众", [], [])];
        ProvisionMatch[] without = new ProvisionMatch[2], with = new ProvisionMatch[2];
        foreach (var text in new[] { "群众少跑腿", "少跑腿少跑腿，把审批权限下放到乡镇", "进一步下放" })
        {
            new ProvisionIndex(provisions).Rank(new MatchQuery(text, text, text), without);
            new ProvisionIndex(provisions, phrasings: ["少跑腿", "下放 乡镇", "进一步 下放"]).Rank(new MatchQuery(text, text, text), with);
            with.ShouldBe(without);
        }
    }

    [Theory]
    [InlineData("审批 下放 审批", "审批 下放")]
    [InlineData("把 审批 “乡” 下放", "审批 下放")]
    [InlineData("一一 二二 三三 四四 五五 六六 七七 八八 九九", "一一 二二 三三 四四 五五 六六 七七 八八")]
    public void Words_of_two_characters_or_more_are_looked_for_each_once(string phrasing, string expected) =>
        string.Join(' ', PhrasingIndex.WordsOf(phrasing.Split(' '))).ShouldBe(expected);
}

using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class PhrasingIndexTests
{
    private static readonly PhrasingIndex Index = new(["审批 下放", "少跑腿", "权限 下放 乡镇"]);

    [Theory]
    [InlineData("把审批权限下放到乡镇。", "0,2")]
    [InlineData("下放一批审批事项", "0")]
    [InlineData("精简审批。权限下放", "")]
    [InlineData("精简审批；权限下放", "")]
    [InlineData("审批提速,权限下放", "0")]
    [InlineData("群众少跑腿", "1")]
    [InlineData("群众少 跑\n腿", "1")]
    [InlineData("少跑了腿", "")]
    [InlineData("审批审批审批", "")]
    [InlineData("", "")]
    public void All_words_must_stand_in_one_sentence(string text, string expected)
    {
        var found = new List<PhrasingHit>();
        Index.Find(text, found);
        string.Join(",", found.Select(h => h.Phrasing).Order()).ShouldBe(expected);
    }

    [Fact]
    public void A_hit_is_the_first_sentence_that_holds_the_words()
    {
        const string text = "优化审批。审批事项下放。再下放审批。";
        var found = new List<PhrasingHit>();
        Index.Find(text, found);
        var hit = found.ShouldHaveSingleItem();
        text[hit.Start..hit.End].ShouldBe("审批事项下放");
    }

    [Fact]
    public void Without_phrasings_nothing_is_found()
    {
        var found = new List<PhrasingHit>();
        new PhrasingIndex([]).Find("审批下放", found);
        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("审批 下放 审批", "审批 下放")]
    [InlineData("把 审批 “乡” 下放", "审批 下放")]
    [InlineData("一一 二二 三三 四四 五五 六六 七七 八八 九九", "一一 二二 三三 四四 五五 六六 七七 八八")]
    public void Words_of_two_characters_or_more_are_looked_for_each_once(string phrasing, string expected) =>
        string.Join(' ', PhrasingIndex.WordsOf(phrasing.Split(' '))).ShouldBe(expected);
}

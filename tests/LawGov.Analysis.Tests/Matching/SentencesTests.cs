using LawGov.Analysis.Matching;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Matching;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("审批权限下放。", "审批 下放", "审批权限下放")]
    [InlineData("优化审批。下放审批事项；其他。", "审批 下放", "下放审批事项")]
    [InlineData("优化审批；审批下放", "审批 下放", "审批下放")]
    [InlineData("下放审批。审批下放。", "审批 下放", "下放审批")]
    [InlineData("下放权限;精简审批", "审批 下放", "")]
    [InlineData("精简审批。权限下放。", "审批 下放", "")]
    [InlineData("审批，下放", "审批 下放", "审批，下放")]
    [InlineData("审\n批下放", "审批 下放", "")]
    [InlineData("一。少跑腿", "少跑腿", "少跑腿")]
    [InlineData("", "审批", "")]
    public void The_first_sentence_with_all_words_is_found(string text, string words, string expected)
    {
        var all = words.Split(' ');
        var places = new int[all.Length];
        var (start, end) = Sentences.FindWith(all, text, places);
        text[start..end].ShouldBe(expected);
        if (end > 0) places.ShouldBe(all.Select(w => text.IndexOf(w, start, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("甲。乙", 0, 1)]
    [InlineData("甲。乙", 1, 1)]
    [InlineData("甲。乙", 2, 3)]
    [InlineData("甲;乙；", 2, 3)]
    [InlineData("甲", 1, 1)]
    public void A_sentence_ends_at_its_mark_or_with_the_text(string text, int at, int expected) => Sentences.EndOf(text, at).ShouldBe(expected);
}

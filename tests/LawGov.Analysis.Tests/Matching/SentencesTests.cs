using LawGov.Analysis.Matching;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Matching;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("审批权限下放。", "审批 下放", "0 4")]
    [InlineData("优化审批。下放审批事项；其他。", "审批 下放", "7 5")]
    [InlineData("优化审批；审批下放", "审批 下放", "5 7")]
    [InlineData("下放审批。审批下放。", "审批 下放", "2 0")]
    [InlineData("下放权限;精简审批", "审批 下放", null)]
    [InlineData("精简审批。权限下放。", "审批 下放", null)]
    [InlineData("审批，下放", "审批 下放", "0 3")]
    [InlineData("审\n批下放", "审批 下放", null)]
    [InlineData("一。少跑腿", "少跑腿", "2")]
    [InlineData("", "审批", null)]
    // Each word stands where the sentence has it first, three words too; a word of an earlier sentence does not count.
    [InlineData("审批审批下放下放", "审批 下放", "0 4")]
    [InlineData("审批。下放。审批；精简下放审批", "审批 下放 精简", "13 11 9")]
    [InlineData("精简审批。精简下放。下放审批。", "审批 下放 精简", null)]
    public void The_words_of_the_first_sentence_with_all_of_them_are_found(string text, string words, string? expected)
    {
        var all = words.Split(' ');
        var places = new int[all.Length];
        Sentences.FindWith(all, text, places).ShouldBe(expected is not null);
        if (expected is not null) string.Join(' ', places).ShouldBe(expected);
    }

    [Theory]
    [InlineData("甲。乙", 0, 1)]
    [InlineData("甲。乙", 1, 1)]
    [InlineData("甲。乙", 2, 3)]
    [InlineData("甲;乙；", 2, 3)]
    [InlineData("甲", 1, 1)]
    public void A_sentence_ends_at_its_mark_or_with_the_text(string text, int at, int expected) => Sentences.EndOf(text, at).ShouldBe(expected);
}

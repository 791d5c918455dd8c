using LawGov.Analysis.FollowUp;

namespace LawGov.Analysis.Tests.FollowUp;

public class ClausesTests
{
    [Theory]
    [InlineData("编制规划，印发实施。", "0编制规划|5印发实施")]
    [InlineData("编制规划,印发;公布：上线！启用？", "0编制规划|5印发|8公布|11上线|14启用")]
    [InlineData("偿还1,200元：分8:30两次", "0偿还1,200元|9分8:30两次")] // between digits a mark is part of a number
    [InlineData("共1,其中2", "0共1|3其中2")]
    [InlineData("，，甲，", "2甲")]
    [InlineData("甲", "0甲")]
    [InlineData("", "")]
    public void A_sentence_is_cut_at_its_marks(string sentence, string expected) =>
        string.Join('|', Clauses.Of(sentence).Select(c => $"{c.Start}{c.Text}")).ShouldBe(expected);

    [Theory]
    [InlineData("甲甲，乙乙，丙丙。", 0, "甲甲", "")]
    [InlineData("甲甲，乙乙，丙丙。", 2, "甲甲", "")] // at the mark itself: the clause it ends
    [InlineData("甲甲，乙乙，丙丙。", 3, "乙乙", "甲甲，")]
    [InlineData("甲甲，乙乙，丙丙。", 7, "丙丙", "乙乙，")]
    [InlineData("，乙乙", 1, "乙乙", "，")]
    [InlineData("共1,200元，乙", 4, "共1,200元", "")]
    public void The_clause_around_a_place_and_the_one_before(string sentence, int at, string around, string before)
    {
        Clauses.Around(sentence, at).ShouldBe(around);
        Clauses.Before(sentence, at).ShouldBe(before);
    }
}

using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

public class WordListsTests
{
    private static readonly string[] Words = ["工作", "方案"];

    [Theory]
    [InlineData("工作要点", true, false)]
    [InlineData("实施方案", false, true)]
    [InlineData("工作方案", true, true)]
    [InlineData("工作", true, true)]
    [InlineData("工", false, false)]
    [InlineData("本工作方", false, false)]
    [InlineData("", false, false)]
    public void Words_are_found_at_the_ends_alone(string text, bool starts, bool ends)
    {
        WordLists.StartsWithAny(text, Words).ShouldBe(starts);
        WordLists.EndsWithAny(text, Words).ShouldBe(ends);
    }

    [Theory]
    [InlineData("工作", true)]
    [InlineData("方案", true)]
    [InlineData("工程", false)]
    [InlineData("工作方案", false)]
    [InlineData("工", false)]
    [InlineData("", false)]
    public void A_text_is_a_word_as_a_whole_alone(string text, bool isWord) => WordLists.EqualsAny(text, Words).ShouldBe(isWord);
}

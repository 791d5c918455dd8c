using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

public class WordListTests
{
    private static readonly WordList Words = ["工作", "方案", "工作方", "案"];

    [Theory]
    [InlineData("工作要点", true, false)]
    [InlineData("实施方案", false, true)]
    [InlineData("工作方案", true, true)]
    [InlineData("工作", true, true)]
    [InlineData("案", true, true)]
    [InlineData("工", false, false)]
    [InlineData("本工作方", false, true)]
    [InlineData("本工程作", false, false)]
    [InlineData("", false, false)]
    public void Words_are_found_at_the_ends_alone(string text, bool starts, bool ends)
    {
        Words.IsAtStartOf(text).ShouldBe(starts);
        Words.IsAtEndOf(text).ShouldBe(ends);
    }

    [Theory]
    [InlineData("工作", true)]
    [InlineData("方案", true)]
    [InlineData("案", true)]
    [InlineData("工程", false)]
    [InlineData("工方", false)]
    [InlineData("工作方案", false)]
    [InlineData("工", false)]
    [InlineData("", false)]
    public void A_text_is_a_word_as_a_whole_alone(string text, bool isWord) => Words.Contains(text).ShouldBe(isWord);

    [Theory]
    [InlineData("工作方案", 2)]
    [InlineData("案件", 1)]
    [InlineData("要点", 0)]
    public void Of_words_that_begin_alike_the_first_of_the_list_is_taken(string text, int length) => Words.LengthAtStartOf(text).ShouldBe(length);

    [Fact]
    public void The_words_keep_their_order()
    {
        Words.Count.ShouldBe(4);
        Words.ToArray().ShouldBe(["工作", "方案", "工作方", "案"]);
        var seen = new List<string>();
        foreach (var word in Words) seen.Add(word);
        seen.ShouldBe(Words);
    }

    [Fact]
    public void No_words_are_at_no_end()
    {
        WordList none = [];
        none.IsAtStartOf("工作").ShouldBeFalse();
        none.IsAtEndOf("工作").ShouldBeFalse();
        none.Contains("工作").ShouldBeFalse();
    }
}

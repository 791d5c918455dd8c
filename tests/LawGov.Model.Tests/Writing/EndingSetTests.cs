using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

public class EndingSetTests
{
    private static readonly EndingSet Endings = new(["局", "委员会", "工会"]);

    [Theory]
    [InlineData("市财政局", true)]
    [InlineData("局", true)]
    [InlineData("委员会", true)]
    [InlineData("县发展和改革委员会", true)]
    [InlineData("总工会", true)]
    [InlineData("员会", false)]
    [InlineData("会", false)]
    [InlineData("协会", false)]
    [InlineData("局长", false)]
    [InlineData("", false)]
    public void A_text_ends_in_one_of_the_words(string text, bool expected) => Endings.End(text).ShouldBe(expected);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(9, true)]
    public void A_longer_word_than_asked_for_does_not_count(int longest, bool expected) => Endings.End("委员会", longest).ShouldBe(expected);

    [Theory]
    [InlineData("会", false)]
    [InlineData("协会", true)]
    public void The_shortest_word_may_be_longer_than_one_character(string text, bool expected) => new EndingSet(["协会"]).End(text).ShouldBe(expected);
}

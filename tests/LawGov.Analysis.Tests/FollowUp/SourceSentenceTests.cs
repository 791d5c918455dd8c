using LawGov.Analysis.FollowUp;

namespace LawGov.Analysis.Tests.FollowUp;

public class SourceSentenceTests
{
    [Fact]
    public void White_space_goes_and_every_character_keeps_its_place()
    {
        const string source = "一、 改 造\n危桥。二";
        var sentence = new SourceSentence(source, 2, source.IndexOf('二', 2));
        sentence.Text.ShouldBe("改造危桥。");
        sentence.Span.In(source).ToString().ShouldBe("改 造\n危桥。");
        sentence.SpanOf(1, 3).In(source).ToString().ShouldBe("造\n危");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 3)]
    public void Nothing_stands_nowhere(int start, int end)
    {
        var sentence = new SourceSentence("甲  乙", start, end);
        sentence.Text.ShouldBe("");
        sentence.Span.IsEmpty.ShouldBeTrue();
        sentence.Span.Start.ShouldBe(0);
    }
}

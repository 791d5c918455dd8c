using LawGov.Model.Validation;

namespace LawGov.Model.Tests.Validation;

public class HeadPlacesTests
{
    [Theory]
    [InlineData("江府〔2023〕5号", 0, 10)]
    [InlineData("关于江府的通知 江府〔2023〕5号", 8, 10)] // not the first words that are its code
    [InlineData("江府〔2022〕5号，江府〔2023〕5号", 11, 10)]
    [InlineData("江府 〔2023〕 5 号", 0, 13)]
    [InlineData("江府发〔2023〕5号", 0, 0)]
    [InlineData("", 0, 0)]
    public void Where_a_number_stands(string text, int start, int length) =>
        HeadPlaces.Of(new DocumentNumber("江府", 2023, 5), new PlainText(text)).ShouldBe(new SourceSpan(start, length));

    [Theory]
    [InlineData("甲2023年3月5日", 1, 9)]
    [InlineData("甲2023年03月05日", 1, 11)]
    [InlineData("甲2023-03-05", 1, 10)]
    [InlineData("甲2023/3/5", 1, 8)]
    [InlineData("甲202335", 1, 6)]
    [InlineData("2023-03-05，2023年3月5日", 11, 9)] // written out rather than in digits
    [InlineData("2023年3月15日", 0, 0)]
    public void Where_a_date_stands(string text, int start, int length) =>
        HeadPlaces.Of(new DateOnly(2023, 3, 5), new PlainText(text)).ShouldBe(new SourceSpan(start, length));

    [Fact]
    public void Without_a_text_or_a_code_there_is_no_place()
    {
        HeadPlaces.Of(new DateOnly(2023, 3, 5), null).ShouldBe(default);
        HeadPlaces.Of(new DocumentNumber("江府", 2023, 5), null).ShouldBe(default);
        HeadPlaces.Of(new DocumentNumber("", 2023, 5), new PlainText("〔2023〕5号")).ShouldBe(default);
    }
}

using LawGov.Analysis.Citations;

namespace LawGov.Analysis.Tests.Citations;

public class NumberScannerTests
{
    [Theory]
    [InlineData("按照国办发〔2020〕43号文件要求", "国办发〔2020〕43号")]
    [InlineData("（沪府发[2016]33号）", "沪府发〔2016〕33号")]
    [InlineData("见江政办函（2021）第5号", "江政办函〔2021〕5号")]
    [InlineData("根据国发〔2019〕5号、沪府规〔2020〕1号", "国发〔2019〕5号|沪府规〔2020〕1号")]
    public void Numbers_are_found_without_the_words_before(string text, string numbers) =>
        string.Join('|', NumberScanner.Find(text).Select(f => f.Number)).ShouldBe(numbers);

    [Theory]
    [InlineData("预算（2020）年度")]
    [InlineData("国发〔1899〕5号")]
    [InlineData("国发〔2020〕0号")]
    [InlineData("国发〔2020〕号")]
    [InlineData("〔2020〕5号")]
    [InlineData("国发〔2020〕1234567号")]
    [InlineData("国发〔20205号")]
    [InlineData("国发〔2020〕")]
    public void Others_are_none(string text) => NumberScanner.Find(text).ShouldBeEmpty();

    [Fact]
    public void Places_lead_back_to_the_text()
    {
        const string text = "按照国办发〔2020〕43号文件";
        NumberScanner.Find(text).Single().Span.In(text).ToString().ShouldBe("国办发〔2020〕43号");
    }
}

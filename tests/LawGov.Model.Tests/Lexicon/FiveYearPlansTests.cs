using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>Five-year plans by name.</summary>
public class FiveYearPlansTests
{
    [Theory]
    [InlineData("十一五", 2006, 2010, 3)]
    [InlineData("十三五规划", 2016, 2020, 3)]
    [InlineData("“十四五”时期", 2021, 2025, 5)]
    [InlineData("‘十五五’", 2026, 2030, 5)]
    [InlineData("\"十四五\"", 2021, 2025, 5)]
    [InlineData("“十四五规划", 2021, 2025, 4)]
    public void Read(string text, int start, int end, int length)
    {
        FiveYearPlans.Read(text, out var period, out var read).ShouldBeTrue();
        (period, read).ShouldBe((new Period(start, end), length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("“")]
    [InlineData("十三")]
    [InlineData("十三年")]
    [InlineData("十十五")]
    [InlineData("十甲五")]
    [InlineData("一十四五")]
    [InlineData("《十四五》")]
    public void Not_read(string text) => FiveYearPlans.Read(text, out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData("某市“十四五”规划", 2021)]
    [InlineData("二十条与十三五衔接", 2016)]
    [InlineData("十十四五", 2021)]
    [InlineData("某市二十条", null)]
    [InlineData("某市规划", null)]
    [InlineData("五十", null)]
    public void The_first_that_is_named(string text, int? start) => (FiveYearPlans.Find(text)?.Start).ShouldBe(start);
}

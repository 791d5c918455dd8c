using System.Globalization;
using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>Numbers with their measure words, and numbers that have none.</summary>
public class AmountsTests
{
    [Theory]
    [InlineData("60学时。", "60", Numeral.Arabic, 2, 4)]
    [InlineData("95.8%以上", "95.8", Numeral.Arabic, 4, 5)]
    [InlineData("1.2万人", "12000", Numeral.Arabic, 4, 5)]
    [InlineData("3亿元", "300000000", Numeral.Arabic, 2, 3)]
    [InlineData("2千户", "2000", Numeral.Arabic, 2, 3)]
    [InlineData("5百家", "500", Numeral.Arabic, 2, 3)]
    [InlineData("1,200件", "1200", Numeral.Arabic, 5, 6)]
    [InlineData("30余个", "30", Numeral.Arabic, 3, 4)]
    [InlineData("两期", "2", Numeral.Chinese, 1, 2)]
    [InlineData("十二场次", "12", Numeral.Chinese, 2, 4)]
    [InlineData("百分之九十五", "95", Numeral.Chinese, -1, 6)]
    [InlineData("千分之五", "0.5", Numeral.Chinese, -1, 4)]
    public void Read(string text, string value, Numeral numeral, int measureStart, int length) =>
        Amounts.Read(text).ShouldBe(new Amount(decimal.Parse(value, CultureInfo.InvariantCulture), numeral, measureStart, length));

    [Theory]
    [InlineData("")]
    [InlineData("60")]
    [InlineData("60年")]
    [InlineData("1,20件")] // a comma is one of thousands before three digits
    [InlineData("1,2000件")]
    [InlineData("1.2.3件")]
    [InlineData(".5件")]
    [InlineData("零件")]
    [InlineData("百分之")]
    [InlineData("千分之多")]
    [InlineData("提高60%")]
    public void Not_read(string text) => Amounts.Read(text).ShouldBe(default);

    [Theory]
    [InlineData("年", 1)] // at least one, so that whoever skips gets on
    [InlineData("2023年", 4)]
    [InlineData("2.5", 3)]
    [InlineData("2.", 1)]
    [InlineData(".5", 1)]
    [InlineData("二十三年", 3)]
    [InlineData("百分之九十", 5)]
    [InlineData("千分之5.5", 6)]
    [InlineData("百分之", 3)] // at the end of a text
    [InlineData("百分之百分之五", 7)]
    [InlineData("百分之年", 3)]
    public void Numerals_are_skipped_whole(string text, int length) => Amounts.SkipNumerals(text).ShouldBe(length);
}

using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

public class ChineseNumeralsTests
{
    [Theory]
    [InlineData("一、", 1, 1)]
    [InlineData("十", 1, 10)]
    [InlineData("十九项", 2, 19)]
    [InlineData("二十", 2, 20)]
    [InlineData("二十一条", 3, 21)]
    [InlineData("一百零三", 4, 103)]
    [InlineData("九千九百九十九", 7, 9999)]
    [InlineData("二〇二二年", 4, 2022)]
    [InlineData("两个", 1, 2)]
    [InlineData("○", 1, 0)]
    [InlineData("12", 0, 0)]
    [InlineData("万", 0, 0)]
    [InlineData("", 0, 0)]
    public void Chinese_numerals(string text, int length, int value)
    {
        ChineseNumerals.Read(text, out var read).ShouldBe(length);
        read.ShouldBe(value);
    }

    [Theory]
    [InlineData("0", 1, 0)]
    [InlineData("2022年", 4, 2022)]
    [InlineData("999999999", 9, 999_999_999)]
    [InlineData("9999999999", 9, 999_999_999)]
    [InlineData("1.5", 1, 1)]
    [InlineData("一", 0, 0)]
    [InlineData("１", 0, 0)]
    [InlineData("", 0, 0)]
    public void Arabic_digits(string text, int length, int value)
    {
        ChineseNumerals.ReadArabic(text, out var read).ShouldBe(length);
        read.ShouldBe(value);
    }

    [Theory]
    [InlineData('零', 0), InlineData('〇', 0), InlineData('0', 0), InlineData('两', 2), InlineData('三', 3), InlineData('四', 4), InlineData('五', 5)]
    [InlineData('六', 6), InlineData('七', 7), InlineData('八', 8), InlineData('九', 9), InlineData('十', -1), InlineData('1', -1), InlineData('甲', -1)]
    public void Digits(char c, int value) => ChineseNumerals.Digit(c).ShouldBe(value);

    [Theory]
    [InlineData('一', true), InlineData('十', true), InlineData('百', true), InlineData('千', true), InlineData('〇', true)]
    [InlineData('0', false), InlineData('1', false), InlineData('万', false), InlineData('年', false)]
    public void Characters_of_numerals(char c, bool expected) => ChineseNumerals.IsNumeral(c).ShouldBe(expected);
}

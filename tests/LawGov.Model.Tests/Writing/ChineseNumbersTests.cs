using System.Globalization;
using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

/// <summary>Whole Chinese numbers, and what only looks like one.</summary>
public class ChineseNumbersTests
{
    [Theory]
    [InlineData("零", "0")]
    [InlineData("五", "5")]
    [InlineData("十", "10")]
    [InlineData("十五", "15")]
    [InlineData("二十", "20")]
    [InlineData("九十九", "99")]
    [InlineData("百", "100")]
    [InlineData("千", "1000")]
    [InlineData("一百零五", "105")]
    [InlineData("一百一十", "110")]
    [InlineData("一百十五", "115")]
    [InlineData("一千零五", "1005")]
    [InlineData("一千零五十", "1050")]
    [InlineData("两千三百", "2300")]
    [InlineData("九千九百九十九", "9999")]
    [InlineData("一万", "10000")]
    [InlineData("一万零五", "10005")]
    [InlineData("一万二千", "12000")]
    [InlineData("十万", "100000")]
    [InlineData("百万", "1000000")]
    [InlineData("一百九十万零三千九百七十一", "1903971")]
    [InlineData("三亿", "300000000")]
    [InlineData("一亿二千万", "120000000")]
    [InlineData("一亿零五百", "100000500")]
    [InlineData("二亿三千万零四十", "230000040")]
    [InlineData("一万亿", "1000000000000")]
    [InlineData("二〇二四", "2024")]
    [InlineData("一二三", "123")]
    [InlineData("零五", "5")]
    [InlineData("〇八", "8")]
    public void Whole_numbers(string text, string value)
    {
        ReadOf(text + "项").ShouldBe((text.Length, value));
    }

    [Theory]
    [InlineData("九十五点五", "95.5")]
    [InlineData("五点二五", "5.25")]
    [InlineData("零点零五", "0.05")]
    [InlineData("一万点五", "10000.5")]
    [InlineData("三点一四一五九", "3.14159")]
    public void Numbers_with_a_point(string text, string value) => ReadOf(text + "个").ShouldBe((text.Length, value));

    [Theory]
    [InlineData("三四十")] // about so many
    [InlineData("三五")]
    [InlineData("一百五")]
    [InlineData("一千五")]
    [InlineData("一万五")]
    [InlineData("一亿五")]
    [InlineData("二十零")]
    [InlineData("一百零")]
    [InlineData("十百")]
    [InlineData("百百")]
    [InlineData("十十")]
    [InlineData("一千百")]
    [InlineData("一百二三")]
    [InlineData("三四万")]
    [InlineData("一亿万")]
    [InlineData("五点十")]
    [InlineData("三四十点五")]
    [InlineData("万")]
    [InlineData("点五")]
    [InlineData("12")]
    [InlineData("")]
    public void What_is_no_number_is_not_read_in_part(string text) => ReadOf(text).ShouldBe((0, "0"));

    [Theory]
    [InlineData(18, true)]
    [InlineData(19, false)]
    [InlineData(40, false)]
    [InlineData(41, false)]
    public void Digits_without_end_are_no_number(int count, bool isNumber) => (ChineseNumbers.Read(new string('九', count), out _) > 0).ShouldBe(isNumber);

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(39, false)]
    public void Nothing_is_counted_beyond_what_a_number_can_be(int scales, bool isNumber) => (ChineseNumbers.Read("九" + new string('亿', scales), out _) > 0).ShouldBe(isNumber);

    [Theory]
    [InlineData("三千元", 2)]
    [InlineData("一万元", 2)]
    [InlineData("十亿元", 2)]
    [InlineData("九点五分", 3)]
    [InlineData("九点五点六", 3)] // one point a number
    [InlineData("九点", 1)]
    [InlineData("九点半", 1)]
    [InlineData("万元", 0)]
    [InlineData("亿元", 0)]
    [InlineData("点五", 0)]
    [InlineData("元", 0)]
    [InlineData("", 0)]
    public void Runs_of_numerals(string text, int length) => ChineseNumbers.RunLength(text).ShouldBe(length);

    private static (int Length, string Value) ReadOf(string text)
    {
        var length = ChineseNumbers.Read(text, out var value);
        return (length, value.ToString("0.#####", CultureInfo.InvariantCulture));
    }
}

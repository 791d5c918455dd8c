using LawGov.Readers.Numbering;

namespace LawGov.Readers.Tests.Numbering;

public class NumberFormatsTests
{
    [Theory]
    [InlineData("decimal", "1 2 9 10 11 20 100 101")]
    [InlineData("decimalHalfWidth", "1 2 9 10 11 20 100 101")]
    [InlineData("decimalZero", "01 02 09 10 11 20 100 101")]
    [InlineData("decimalFullWidth", "１ ２ ９ １０ １１ ２０ １００ １０１")]
    [InlineData("decimalEnclosedCircle", "① ② ⑨ ⑩ ⑪ ⑳ 100 101")]
    [InlineData("decimalEnclosedCircleChinese", "① ② ⑨ ⑩ ⑪ ⑳ 100 101")]
    [InlineData("decimalEnclosedParen", "⑴ ⑵ ⑼ ⑽ ⑾ ⒇ 100 101")]
    [InlineData("decimalEnclosedFullstop", "⒈ ⒉ ⒐ ⒑ ⒒ ⒛ 100 101")]
    [InlineData("ideographEnclosedCircle", "㊀ ㊁ ㊈ ㊉ 11 20 100 101")]
    [InlineData("ideographTraditional", "甲 乙 壬 癸 11 20 100 101")]
    [InlineData("ideographZodiac", "子 丑 申 酉 戌 20 100 101")]
    [InlineData("ideographZodiacTraditional", "甲子 乙丑 壬申 癸酉 甲戌 癸未 100 101")]
    [InlineData("chineseCounting", "一 二 九 十 十一 二十 一○○ 一○一")]
    [InlineData("taiwaneseCounting", "一 二 九 十 十一 二十 一○○ 一○一")]
    [InlineData("chineseCountingThousand", "一 二 九 十 十一 二十 一百 一百零一")]
    [InlineData("taiwaneseCountingThousand", "一 二 九 十 十一 二十 一百 一百零一")]
    [InlineData("ideographDigital", "一 二 九 一〇 一一 二〇 一〇〇 一〇一")]
    [InlineData("japaneseDigitalTenThousand", "一 二 九 一〇 一一 二〇 一〇〇 一〇一")]
    [InlineData("taiwaneseDigital", "一 二 九 一○ 一一 二○ 一○○ 一○一")]
    [InlineData("japaneseCounting", "一 二 九 十 十一 二十 百 百一")]
    [InlineData("japaneseLegal", "壱 弐 九 壱拾 壱拾壱 弐拾 壱百 壱百壱")]
    [InlineData("chineseLegalSimplified", "壹 贰 玖 壹拾 壹拾壹 贰拾 壹佰 壹佰零壹")]
    [InlineData("ideographLegalTraditional", "壹 貳 玖 壹拾 壹拾壹 貳拾 壹佰 壹佰零壹")]
    [InlineData("cardinalText", "One Two Nine Ten Eleven Twenty 100 101")]
    [InlineData("ordinalText", "First Second Ninth Tenth Eleventh Twentieth 100 101")]
    [InlineData("chicago", "* † *** ††† ‡‡‡ §§§§§ §§§§§§§§§§§§§§§§§§§§§§§§§ **************************")]
    [InlineData("upperRoman", "I II IX X XI XX C CI")]
    [InlineData("lowerRoman", "i ii ix x xi xx c ci")]
    [InlineData("upperLetter", "A B I J K T VVVV WWWW")]
    [InlineData("lowerLetter", "a b i j k t vvvv wwww")]
    [InlineData("numberInDash", "- 1 -|- 2 -|- 9 -|- 10 -|- 11 -|- 20 -|- 100 -|- 101 -")]
    [InlineData("ordinal", "1st 2nd 9th 10th 11th 20th 100th 101st")]
    [InlineData("hex", "1 2 9 A B 14 64 65")]
    public void Writes_every_format_as_Word_does(string format, string expected)
    {
        int[] values = [1, 2, 9, 10, 11, 20, 100, 101];
        var separator = expected.Contains('|') ? '|' : ' ';
        string.Join(separator, values.Select(v => NumberFormats.Write(format, v))).ShouldBe(expected);
    }

    [Theory]
    [InlineData(110, "一百一十")]
    [InlineData(111, "一百一十一")]
    [InlineData(120, "一百二十")]
    [InlineData(1000, "一千")]
    [InlineData(1001, "一千零一")]
    [InlineData(1010, "一千零一十")]
    [InlineData(1100, "一千一百")]
    [InlineData(10_000, "一万")]
    [InlineData(10_001, "一万零一")]
    [InlineData(11_000, "一万一千")]
    [InlineData(100_000, "十万")]
    [InlineData(120_305, "十二万零三百零五")]
    public void Counts_in_Chinese_beyond_a_hundred(int value, string expected) =>
        NumberFormats.Write("chineseCountingThousand", value).ShouldBe(expected);

    [Theory]
    [InlineData(1000, "千")]
    [InlineData(1111, "千百十一")]
    [InlineData(10_000, "一万")]
    public void Counts_in_Japanese_without_a_leading_one(int value, string expected) => NumberFormats.Write("japaneseCounting", value).ShouldBe(expected);

    [Theory]
    [InlineData("chineseCountingThousand", 0)]
    [InlineData("chineseCountingThousand", -3)]
    [InlineData("chineseCountingThousand", int.MaxValue)]
    [InlineData("upperRoman", 0)]
    [InlineData("upperRoman", int.MaxValue)]
    [InlineData("lowerLetter", int.MaxValue)]
    [InlineData("decimalEnclosedCircle", 21)]
    [InlineData("ideographTraditional", 11)]
    public void Falls_back_to_plain_numbers_out_of_range(string format, int value) =>
        NumberFormats.Write(format, value).ShouldBe(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Knows_what_it_does_not_know() => NumberFormats.Write("thaiCounting", 1).ShouldBeNull();

    [Theory]
    [InlineData("001, 002, 003, ...", 7, "007")]
    [InlineData("01, 02, 03, ...", 12, "12")]
    [InlineData("", 5, "5")]
    public void Pads_custom_formats(string sample, int value, string expected) => NumberFormats.WriteCustom(sample, value).ShouldBe(expected);
}

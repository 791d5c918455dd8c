using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>Document numbers as written and as damaged.</summary>
public class DocumentNumbersTests
{
    [Theory]
    [InlineData("江府〔2022〕131号", "江府", 2022, 131, false)]
    [InlineData("江府[2022]131号", "江府", 2022, 131, false)]
    [InlineData("江府(2022)131号", "江府", 2022, 131, false)]
    [InlineData("江府办发〔2022年〕第131号", "江府办发", 2022, 131, false)]
    [InlineData("江府〔2022〕字第131号", "江府", 2022, 131, false)]
    [InlineData("江府〔2022〕十二号", "江府", 2022, 12, false)]
    [InlineData("江府〔2022131号", "江府", 2022, 131, true)] // the closing bracket is lost
    [InlineData("江府〔2022〕131", "江府", 2022, 131, true)] // and 号
    [InlineData("江府2022131号", "江府", 2022, 131, true)] // and both brackets
    [InlineData("江府20221号", "江府", 2022, 1, true)]
    [InlineData("江府20221234号", "江府", 2022, 1234, true)]
    [InlineData("一二三四五六七八九十一二三四五六〔2022〕1号", "一二三四五六七八九十一二三四五六", 2022, 1, false)]
    [InlineData("江府〔2022〕999999号", "江府", 2022, 999999, false)]
    public void Read(string text, string agency, int year, int serial, bool damaged)
    {
        DocumentNumbers.ReadWhole(text, out var isDamaged).ShouldBe(new DocumentNumber(agency, year, serial));
        isDamaged.ShouldBe(damaged);
    }

    [Theory]
    [InlineData("江州市人民政府令第12号", "江州市人民政府令", null, 12)]
    [InlineData("主席令第九号", "主席令", null, 9)]
    [InlineData("公告2026年第25号", "公告", 2026, 25)]
    [InlineData("甲委、乙委公告2026年第25号", "甲委、乙委公告", 2026, 25)]
    public void Number_in_a_series(string text, string name, int? year, int serial) =>
        DocumentNumbers.ReadWhole(text, out _).ShouldBe(new DocumentNumber(name, year, serial, DocumentNumberForm.Series));

    [Theory]
    [InlineData("江府")]
    [InlineData("〔2022〕131号")]
    [InlineData("江府〔2022〕号")]
    [InlineData("江府〔2022〕0号")]
    [InlineData("江府〔2022〕1234567号")]
    [InlineData("江府〔1202〕131号")]
    [InlineData("江府〔202〕131号")]
    [InlineData("江府〔2022")]
    [InlineData("江府〔2022〕131号文")]
    [InlineData("一二三四五六七八九十一二三四五六七〔2022〕1号")] // longer than any code
    [InlineData("府2022131号")] // one character is no code where the brackets are lost
    [InlineData("江府2022号")]
    [InlineData("江府202212345号")]
    [InlineData("江府20220131号")]
    [InlineData("江府1979131号")]
    [InlineData("江府2022131")]
    [InlineData("江府2022年131号")]
    [InlineData("江州市人民政府第12号")]
    [InlineData("江州市人民政府令12号")]
    [InlineData("江州市人民政府令第号")]
    [InlineData("江州市人民政府令第零号")]
    [InlineData("江州市人民政府令第12")]
    [InlineData("公告2026第25号")]
    [InlineData("公告226年第25号")]
    public void Not_read(string text) => DocumentNumbers.ReadWhole(text, out _).ShouldBeNull();

    [Theory]
    [InlineData("第12号", 12, null)]
    [InlineData("第九号", 9, null)]
    [InlineData("2024年第12号", 12, 2024)]
    [InlineData("〔2024〕第12号", 12, 2024)]
    [InlineData("[2024]第12号", 12, 2024)]
    [InlineData("〔2024第12号", 0, null)] // open
    [InlineData("〔224〕第12号", 0, null)]
    [InlineData("〔2024〕12号", 0, 2024)]
    [InlineData("〔2024〕第12", 0, 2024)]
    [InlineData("〔1024〕第12号", 0, null)] // no year
    [InlineData("第号", 0, null)]
    [InlineData("12号", 0, null)]
    [InlineData("第12", 0, null)]
    [InlineData("第12号文", 0, null)]
    [InlineData("224年第12号", 0, null)]
    public void The_serial_on_a_line_of_its_own(string text, int serial, int? year)
    {
        DocumentNumbers.ReadSerialLine(text, out var found).ShouldBe(serial);
        found.ShouldBe(year);
    }
}

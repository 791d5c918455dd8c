using LawGov.Model.Heads;

namespace LawGov.Model.Tests.Heads;

/// <summary>Notes about the session at which a report was given.</summary>
public class SessionNoteTests
{
    [Theory]
    [InlineData("(2024年1月9日在湖口县第八届人民代表大会第三次会议上)", "湖口县", "2024-01-09")]
    [InlineData("--2024年1月9日在湖口县第八届人民代表大会第三次会议上", "湖口县", "2024-01-09")]
    [InlineData("2023年工作报告(2024年1月9日在湖口县第八届人民代表大会第三次会议上)", "湖口县", "2024-01-09")] // the year that is a date
    [InlineData("2024年1月9日在江西省九江市第八届人民代表大会常务委员会第三次会议上", "江西省九江市", "2024-01-09")]
    public void Notes(string line, string place, string date) =>
        SessionNote.Read(line).ShouldBe(new SessionNote(place, DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2024年1月9日在湖口县第八届人民代表大会第三次会议")] // not at it
    [InlineData("2024年1月9日湖口县第八届人民代表大会第三次会议上")]
    [InlineData("2024年1月在湖口县第八届人民代表大会第三次会议上")]
    [InlineData("2024年1月9日在湖口县工作会议上")]
    [InlineData("2024年1月9日在第八届人民代表大会第三次会议上")]
    [InlineData("年1月9日在湖口县第八届人民代表大会第三次会议上")]
    [InlineData("在会议上")]
    [InlineData("")]
    public void Other_lines(string line) => SessionNote.Read(line).ShouldBeNull();
}

using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>Feasts, seasons and ends of a month before 前. The document is of 2024.</summary>
public class NamedTimesTests
{
    [Theory]
    [InlineData("国庆节前完成", 3, "2024-09-30", false)]
    [InlineData("国庆以前", 2, "2024-09-30", false)]
    [InlineData("2025年五一之前", 7, "2025-04-30", false)]
    [InlineData("教师节前", 3, "2024-09-09", false)]
    [InlineData("春节前", 2, "", false)]
    [InlineData("年前", 1, "", false)]
    [InlineData("月底前", 2, "", true)]
    [InlineData("本月末前", 3, "", true)]
    [InlineData("下月底前", 3, "", true)]
    [InlineData("季度末前", 3, "", true)]
    [InlineData("2027年初前", 0, "", false)]
    [InlineData("2027年年初前", 7, "", true)]
    [InlineData("国庆节后", 0, "", false)]
    [InlineData("月底", 0, "", false)]
    [InlineData("2025年前", 0, "", false)]
    [InlineData("", 0, "", false)]
    [InlineData("2", 0, "", false)]
    public void Time_is_read_up_to_before(string text, int length, string date, bool isEnd)
    {
        NamedTimes.Read(text, 2024, out var read, out var end).ShouldBe(length);
        $"{read:yyyy-MM-dd}".ShouldBe(date);
        end.ShouldBe(isEnd);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("于", true)]
    [InlineData("，", true)]
    [InlineData("三", false)]
    [InlineData("12", false)]
    [InlineData("每", false)]
    [InlineData("上", false)]
    public void Other_times_end_in_the_same_words(string before, bool expected) => NamedTimes.MayStandBehind(before).ShouldBe(expected);
}

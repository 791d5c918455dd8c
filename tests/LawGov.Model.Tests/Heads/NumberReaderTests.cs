using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>Where the number of a document stands.</summary>
public class NumberReaderTests
{
    [Theory]
    [InlineData("甲政〔2023〕1号\n甲县桥梁方案", "甲政〔2023〕1号 甲政〔2023〕1号")]
    [InlineData("（甲政〔2023〕1号）\n甲县桥梁方案", "甲政〔2023〕1号 （甲政〔2023〕1号）")]
    [InlineData("甲政2023〕1号\n甲政〔20231\n甲县桥梁方案", "甲政〔2023〕1号 甲政〔20231 restored")]
    [InlineData("甲县人民政府令\n第12号\n甲县桥梁办法", "甲县人民政府令第12号 甲县人民政府令\n第12号")]
    [InlineData("甲县人民政府令\n2023年第12号\n甲县桥梁办法", "甲县人民政府令2023年第12号 甲县人民政府令\n2023年第12号")]
    [InlineData("甲县人民政府令\n（第12号）\n甲县桥梁办法", "甲县人民政府令第12号 甲县人民政府令\n（第12号）")]
    [InlineData("甲县人民政府令\n（第某号）\n甲县桥梁办法", "-")]
    [InlineData("甲县人民政府令\n甲县桥梁办法", "-")]
    [InlineData("第12号\n甲县桥梁办法", "-")] // of what
    [InlineData("甲县桥梁办法（甲政〔2023〕1号）", "甲政〔2023〕1号 （甲政〔2023〕1号）")]
    [InlineData("甲县桥梁办法（甲政〔2023〕1号）（2023年1月2日）", "甲政〔2023〕1号 （甲政〔2023〕1号）")]
    [InlineData("发文字号：甲政〔2023〕1号", "甲政〔2023〕1号 甲政〔2023〕1号")]
    [InlineData("发文字号：（甲政〔2023〕1号）", "甲政〔2023〕1号 （甲政〔2023〕1号）")]
    [InlineData("发文字号：甲政〔2023〕1号 桥梁", "甲政〔2023〕1号 甲政〔2023〕1号 桥梁")]
    [InlineData("发文字号：桥梁", "-")]
    [InlineData("甲县桥梁办法（甲政〔2023〕1号）\n发文字号：乙政〔2023〕2号\n丙政〔2023〕3号", "丙政〔2023〕3号 丙政〔2023〕3号")] // the line, then the bracket, then the table
    [InlineData("甲县桥梁办法（甲政〔2023〕1号）\n发文字号：乙政〔2023〕2号", "甲政〔2023〕1号 （甲政〔2023〕1号）")]
    [InlineData("根据甲政〔2023〕1号，制定本办法。", "-")] // that of another document
    public void Numbers(string head, string expected)
    {
        using var text = Normalizer.Normalize(head);
        var table = new IndexTable(text);
        var reading = NumberReader.Read(text, HeadLines.Read(text, table), table);
        (reading.Number is { } number ? $"{number} {head.Substring(reading.Span.Start, reading.Span.Length)}{(reading.IsRestored ? " restored" : "")}" : "-").ShouldBe(expected);
    }

    [Theory]
    [InlineData("关于桥梁的公告\n2023年第12号", "甲县财政局", "关于桥梁的公告", "甲县财政局公告2023年第12号")]
    [InlineData("关于桥梁的通告\n2023年第12号", "甲县财政局", "关于桥梁的通告", "甲县财政局通告2023年第12号")]
    [InlineData("关于桥梁的通知\n2023年第12号", "甲县财政局", "关于桥梁的通知", null)]
    [InlineData("关于桥梁的公告\n〔2023〕第12号", "甲县财政局", "关于桥梁的公告", "甲县财政局公告2023年第12号")]
    [InlineData("甲县财政局关于桥梁的公告（2023年第12号）", "甲县财政局", "甲县财政局关于桥梁的公告", "甲县财政局公告2023年第12号")] // in brackets behind it
    [InlineData("甲县财政局关于桥梁的公告（第12号）", "甲县财政局", "甲县财政局关于桥梁的公告", null)]
    [InlineData("关于桥梁的公告\n第12号", "甲县财政局", "关于桥梁的公告", null)] // no year
    [InlineData("关于桥梁的公告\n2023年第12号", "", "关于桥梁的公告", null)]
    [InlineData("关于桥梁的公告", "甲县财政局", "关于桥梁的公告", null)]
    public void Announcements(string head, string issuer, string title, string? expected)
    {
        using var text = Normalizer.Normalize(head);
        (NumberReader.OfAnnouncement(text, HeadLines.Read(text, new IndexTable(text)), issuer.Length > 0 ? [issuer] : [], title).Number?.ToString()).ShouldBe(expected);
    }
}

using LawGov.Model.Heads;

namespace LawGov.Model.Tests.Heads;

/// <summary>The title in what the tab of a browser shows.</summary>
public class TabTitlesTests
{
    [Theory]
    [InlineData("甲县桥梁方案", "甲县桥梁方案")]
    [InlineData("甲县桥梁方案-甲县人民政府门户网站", "甲县桥梁方案")]
    [InlineData("甲县桥梁方案 - 甲县人民政府门户网站", "甲县桥梁方案")]
    [InlineData("甲县桥梁方案_甲县人民政府", "甲县桥梁方案")]
    [InlineData("甲县人民政府门户网站|甲县桥梁方案", "甲县桥梁方案")]
    [InlineData("甲县桥梁方案 甲县政府网", "甲县桥梁方案")]
    [InlineData("甲县政府网 甲县桥梁方案", "甲县桥梁方案")]
    [InlineData("甲县财政局 甲县桥梁方案", "甲县财政局 甲县桥梁方案")] // an issuer in front
    [InlineData("甲县桥梁方案 甲县财政局 甲县政府网", "甲县桥梁方案")]
    [InlineData("甲县桥梁 方案", "甲县桥梁 方案")] // a space inside the title
    [InlineData("首页 > 政务公开 > 甲县桥梁方案", "甲县桥梁方案")]
    [InlineData("首页 › 甲县桥梁方案 › 正文", "甲县桥梁方案")]
    [InlineData("首页 » 甲县桥梁方案", "甲县桥梁方案")]
    [InlineData("首页 ＞ 甲县桥梁方案", "甲县桥梁方案")]
    [InlineData("甲县桥梁方案【甲县人民政府】", "甲县桥梁方案")]
    [InlineData("甲县桥梁方案【试行】", "甲县桥梁方案【试行】")]
    [InlineData("甲县桥梁【甲县人民政府】", "甲县桥梁【甲县人民政府】")]
    [InlineData("甲县桥梁", "甲县桥梁")]
    [InlineData("甲县人民政府门户网站", null)]
    [InlineData("甲县财政局", null)]
    [InlineData("通知公告", "通知公告")] // ends as titles do
    [InlineData("", null)]
    public void Titles(string tab, string? title) => TabTitles.Of(tab).ShouldBe(title);

    [Theory]
    [InlineData("甲县桥梁方案", true)]
    [InlineData("甲县桥梁 方 案", true)]
    [InlineData("甲县桥梁方案（试行）", true)]
    [InlineData("甲县桥梁", false)]
    public void Ends_as_titles_do(string line, bool isTitle) => TabTitles.IsTitle(line).ShouldBe(isTitle);
}

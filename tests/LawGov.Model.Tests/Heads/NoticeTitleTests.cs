using LawGov.Model.Heads;

namespace LawGov.Model.Tests.Heads;

/// <summary>The title of a notice taken apart: issuer|subject, with marks around the subject where it has them.</summary>
public class NoticeTitleTests
{
    [Theory]
    [InlineData("甲县政府关于印发《桥梁建设方案》的通知", "甲县政府|《桥梁建设方案》")]
    [InlineData("甲县政府关于印发桥梁建设方案的通知", "甲县政府|桥梁建设方案")]
    [InlineData("甲县政府印发关于桥梁建设方案的通知", "甲县政府|关于桥梁建设方案")]
    [InlineData("甲县政府印发《桥梁建设方案》", "甲县政府|《桥梁建设方案》")]
    [InlineData("甲县政府印发了《桥梁建设方案》", "甲县政府|《桥梁建设方案》")]
    [InlineData("关于印发《桥梁建设方案》的通知", "|《桥梁建设方案》")]
    [InlineData("甲县政府关于颁布《桥梁建设方案》的决定", "甲县政府|《桥梁建设方案》")]
    [InlineData("甲县政府关于公布桥梁建设方案的通告", "甲县政府|桥梁建设方案")]
    [InlineData("甲县政府关于发布桥梁建设方案的公告", "甲县政府|桥梁建设方案")]
    [InlineData("甲县政府关于印发桥梁建设方案的函", "甲县政府|桥梁建设方案")]
    [InlineData("甲县政府关于印发桥梁建设方案的批复", "甲县政府|桥梁建设方案")]
    [InlineData("甲县政府关于印发桥梁建设方案的意见", "甲县政府|桥梁建设方案")]
    [InlineData("甲县政府关于印发桥梁建设方案通知", "甲县政府|桥梁建设方案")]
    [InlineData("甲县政府关于印发桥梁建设方案公告", "甲县政府|桥梁建设方案")]
    [InlineData("关于征求《桥梁建设方案》意见的通知", "|《桥梁建设方案》")]
    [InlineData("关于公开征求《桥梁建设方案》意见的公告", "|《桥梁建设方案》")]
    [InlineData("关于再次公开征求《桥梁建设方案》意见的公告", "|《桥梁建设方案》")]
    [InlineData("关于向社会公开征求《桥梁建设方案》意见的公告", "|《桥梁建设方案》")]
    [InlineData("关于商请会签《桥梁建设方案》的函", "|《桥梁建设方案》")]
    [InlineData("关于印发《桥梁〈建设〉方案》的通知", "|《桥梁〈建设〉方案》")]
    [InlineData("关于印发〈桥梁建设方案〉的通知", "|〈桥梁建设方案〉")]
    [InlineData("关于印发《桥梁建设方案的通知", "|《桥梁建设方案的")] // the closing mark is lost
    [InlineData("关于印发《桥梁建设方案》的通知(试行)", "|《桥梁建设方案》")]
    public void Notices_that_issue_something(string title, string expected) => Parts(title).ShouldBe(expected);

    [Theory]
    [InlineData("关于《桥梁建设方案》公开征求意见的公告", "|桥梁建设方案")]
    [InlineData("甲县政府关于《桥梁建设方案》再次公开征求意见的公告", "甲县政府|桥梁建设方案")]
    [InlineData("《桥梁建设方案》公开征求意见的公告", "|桥梁建设方案")]
    [InlineData("关于《桥梁建设方案》(草案二次审议稿)公开征求意见的公告", "|桥梁建设方案")]
    [InlineData("关于《桥梁建设方案》面向全社会的各界征求意见的公告", "|桥梁建设方案")] // eight characters between
    [InlineData("关于《桥梁建设方案》面向全社会的各界人征求意见的公告", "-")]
    [InlineData("关于《桥梁建设方案》的公告", "-")]
    [InlineData("关于《桥梁建设方案》征求建议的公告", "-")]
    [InlineData("关于《桥》公开征求意见的公告", "-")]
    [InlineData("关于《桥梁建设方案》", "-")]
    public void Drafts_that_ask_for_opinions(string title, string expected) => Parts(title).ShouldBe(expected);

    [Theory]
    [InlineData("甲县桥梁建设方案")]
    [InlineData("关于落实《关于印发桥梁建设方案的通知》的意见")] // of what is cited
    [InlineData("关于桥梁建设,印发方案的通知")]
    [InlineData("关于征求桥梁建设方案意见的通知")]
    [InlineData("关于商请会签桥梁建设方案的函")]
    [InlineData("甲县的方案关于印发桥梁建设方案的通知")]
    [InlineData("关于印发方案的通知")] // too short
    [InlineData("关于印发")]
    [InlineData("")]
    public void Other_titles(string title) => Parts(title).ShouldBe("-");

    private static string Parts(string title)
    {
        if (NoticeTitle.Read(title, 0) is not { } notice) return "-";
        var (from, to) = (notice.Subject.Start - (notice.IsQuoted ? 1 : 0), notice.Subject.End + (notice.IsQuoted ? 1 : 0));
        return $"{title[notice.Issuer.Start..notice.Issuer.End]}|{title[from..Math.Min(to, title.Length)]}";
    }
}

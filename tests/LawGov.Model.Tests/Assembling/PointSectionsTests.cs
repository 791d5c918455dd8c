using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Assembling;

/// <summary>The points of a report: inside a paragraph and on lines of their own.</summary>
public class PointSectionsTests
{
    private const string Head = "青河县2023年法治政府建设情况报告\n一、主要工作\n（一）夯实基础\n";

    /// <summary>Lines of a report below （一）, and the paths, titles and texts of what stands there.</summary>
    public static TheoryData<string, string> Lines => new()
    {
        { "一是抓学习。全年讲课三次。二是抓检查。走访五个局。", "(一)/一是|抓学习|全年讲课三次。 (一)/二是|抓检查|走访五个局。" },
        { "一是抓学习。全年讲课三次。\n二是抓检查。走访五个局。", "(一)/一是|抓学习|全年讲课三次。 (一)/二是|抓检查|走访五个局。" },
        { "一是抓学习。讲课三次。\n每次两小时。\n二是抓检查。", "(一)/一是|抓学习|讲课三次。每次两小时。 (一)/二是|抓检查|-" },
        { "1.抓学习。全年讲课三次。\n2.抓检查。走访五个局。", "(一)/1|抓学习|全年讲课三次。 (一)/2|抓检查|走访五个局。" },
        { "3.抓学习\n全年讲课三次。\n4.抓检查\n走访五个局。", "(一)/3|抓学习|全年讲课三次。 (一)/4|抓检查|走访五个局。" },
        { "1.抓学习。一是讲课。二是考试。\n2.抓检查。走访五个局。", "(一)/1|抓学习|一是讲课。二是考试。 (一)/2|抓检查|走访五个局。" },
        { "1.抓学习。全年讲课三次。", "" }, // one line is the text of its section
        { "一是抓学习。全年讲课三次。", "" },
        { "二是抓学习。讲课三次。\n三是抓检查。走访五个局。", "" }, // no first
        { "一是抓学习。讲课三次。\n三是抓检查。走访五个局。", "" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Points_on_lines_of_their_own_are_sections(string lines, string expected)
    {
        var section = Section(lines);
        string.Join(' ', section.Sections.Select(s => $"{s.Path}|{s.Title}|{s.Text ?? "-"}")).ShouldBe(expected);
        if (expected.Length == 0) section.Text.ShouldBe(lines.Replace("\n", "", StringComparison.Ordinal));
        else section.Text.ShouldBeNull();
    }

    [Theory]
    [InlineData("1.抓学习。讲课三次。\n2.抓检查。走访五个局。", "1|抓学习|讲课三次。 2|抓检查|走访五个局。")]
    [InlineData("全年会议四次。\n1.抓学习。讲课三次。\n2.抓检查。走访五个局。", "1|抓学习|讲课三次。 2|抓检查|走访五个局。")]
    [InlineData("1.抓学习。讲课三次。", "")] // one line is the text of its document
    [InlineData("全年会议四次。", "")]
    public void A_report_without_headings_has_its_points_as_sections(string body, string expected) =>
        string.Join(' ', PolicyDocumentParser.Default.Parse("青河县2023年法治政府建设情况报告\n" + body).Document.Sections.Select(s => $"{s.Path}|{s.Title}|{s.Text ?? "-"}")).ShouldBe(expected);

    [Fact]
    public void What_stands_before_the_first_point_stays_with_the_section()
    {
        var section = Section("全年会议四次。\n1.抓学习。讲课三次。\n2.抓检查。走访五个局。");
        section.Text.ShouldBe("全年会议四次。");
        section.Sections.Select(s => s.Title).ShouldBe(["抓学习", "抓检查"]);
    }

    [Fact]
    public void A_point_says_where_it_stands()
    {
        var text = Head + "1.抓学习。讲课三次。\n2.抓检查。走访五个局。";
        var points = PolicyDocumentParser.Default.Parse(text).Document.Sections[0].Sections[0].Sections;
        points.Select(p => text.Substring(p.Span.Start, p.Span.Length)).ShouldBe(["1.抓学习。讲课三次。", "2.抓检查。走访五个局。"]);
        points.Select(p => text.Substring(p.HeadingSpan.Start, p.HeadingSpan.Length)).ShouldBe(["1.抓学习", "2.抓检查"]);
        points.Select(p => p.Number).ShouldBe([1, 2]);
    }

    private static Section Section(string lines) => PolicyDocumentParser.Default.Parse(Head + lines + "\n二、下一步打算\n继续努力。").Document.Sections[0].Sections[0];
}

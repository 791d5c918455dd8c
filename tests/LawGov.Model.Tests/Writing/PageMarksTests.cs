using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

/// <summary>Lines that a printed page leaves between two halves of a paragraph, and lines of the text itself.</summary>
public class PageMarksTests
{
    [Theory]
    [InlineData("- 7 -")]
    [InlineData("· 7 ·")]
    [InlineData("> - 7 -")] // quoted
    [InlineData("•17•")]
    [InlineData("~ 7 ~")]
    [InlineData("—7—")]
    [InlineData("—1234—")]
    [InlineData("--7--")]
    [InlineData("---")]
    [InlineData("Page 7")]
    [InlineData("# Page 7:")]
    [InlineData("page 17")]
    [InlineData("第7页")]
    [InlineData("第 7 页 共 9 页")]
    [InlineData("7/9")]
    [InlineData("9/9")]
    public void Marks(string line) => PageMarks.IsPageMark(line).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("--")]
    [InlineData("-7")]
    [InlineData("-12345-")]
    [InlineData("-7a-")]
    [InlineData("-建桥-")]
    [InlineData("Page")]
    [InlineData("Page:")]
    [InlineData("Page 7a")]
    [InlineData("Pages 7")]
    [InlineData("Plan")]
    [InlineData("第页")]
    [InlineData("第7条")]
    [InlineData("第7页建桥")]
    [InlineData("第7页共页")]
    [InlineData("第7页共9条")]
    [InlineData("第7页共9")]
    [InlineData("第一页")]
    [InlineData("7")]
    [InlineData("9/7")]
    [InlineData("7/")]
    [InlineData("7/9a")]
    [InlineData("7-9")]
    [InlineData("建桥")]
    [InlineData("-------------------------")] // 25 characters
    public void No_marks(string line) => PageMarks.IsPageMark(line).ShouldBeFalse();

    [Theory]
    [InlineData(45, true)]
    [InlineData(46, false)]
    public void Spaces_count_too(int spaces, bool isMark) => PageMarks.IsPageMark("第7" + new string(' ', spaces) + "页").ShouldBe(isMark);

    [Fact]
    public void A_rule_may_have_twenty_four_dashes() => PageMarks.IsPageMark(new string('-', 24)).ShouldBeTrue();
}

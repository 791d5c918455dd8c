using LawGov.Model.Validation;

namespace LawGov.Model.Tests.Validation;

/// <summary>A text without white space and differences of width, and the way back.</summary>
public class PlainTextTests
{
    [Theory]
    [InlineData("建 桥（Ａ）\n修路", "建桥(A)修路", "建桥（Ａ）修路")]
    [InlineData("\u3000\t 建桥", "建桥", "建桥")]
    [InlineData("", "", "")]
    public void Forms(string text, string plain, string withoutSpace)
    {
        PlainText.Of(text).ShouldBe(plain);
        new PlainText(text).Chars.ToString().ShouldBe(plain);
        PlainText.WithoutSpace(text).ShouldBe(withoutSpace);
    }

    [Theory]
    [InlineData("江海市优化服务工作方案（2023年）", "江海市优化服务工作方案")]
    [InlineData("《江海市2021-2025年规划》", "江海市规划")]
    [InlineData("江海市2021至2025年〈规划〉", "江海市规划")]
    [InlineData("江海市2021～2025年<规划>", "江海市规划")]
    [InlineData("江海市第三年规划", "江海市第三规划")]
    public void What_is_left_of_a_title_from_edition_to_edition(string title, string root) => PlainText.BaseOf(title).ShouldBe(root);

    [Theory]
    [InlineData(0, 2, 0, 3)]
    [InlineData(1, 2, 2, 3)]
    [InlineData(2, 0, 4, 0)]
    [InlineData(4, 0, 7, 0)] // the end
    public void Ranges_lead_back(int start, int length, int from, int count) => new PlainText("建 桥\n修路 ").ToSpan(start, length).ShouldBe(new SourceSpan(from, count));

    [Theory]
    [InlineData("建桥", "0+2 5+3")]
    [InlineData("路", "3+1")]
    [InlineData("桥桥", "")]
    [InlineData("", "")]
    [InlineData("建建建建建建建建建", "")]
    public void All_places_are_found(string plain, string expected) =>
        string.Join(' ', new PlainText("建桥，路。建 桥").FindAll(plain).Select(s => $"{s.Start}+{s.Length}")).ShouldBe(expected);

    [Fact]
    public void Places_do_not_overlap() => new PlainText("桥桥桥").FindAll("桥桥").ShouldBe([new SourceSpan(0, 2)]);
}

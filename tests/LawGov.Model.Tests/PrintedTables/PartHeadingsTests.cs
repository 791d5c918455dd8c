using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Lines that are the heading of a part. Words stand apart by blanks.</summary>
public class PartHeadingsTests
{
    [Theory]
    [InlineData("一 政务服务", true)]
    [InlineData("十二 政务服务", true)]
    [InlineData("一 政务 服务", false)] // three words are cells
    [InlineData("1 政务服务", false)] // the number of a row
    [InlineData("一 政务、服务", false)]
    [InlineData("一 政务服务。", false)]
    [InlineData("一 政务;服务", false)]
    [InlineData("一 政务,服务", false)]
    [InlineData("一 县水利局", false)] // a cell of units
    [InlineData("政务 服务", false)]
    [InlineData("一", false)]
    [InlineData("一、政务服务", true)]
    [InlineData("一、政务 服务 改革", true)] // a label says enough
    [InlineData("(一)政务服务", true)]
    [InlineData("一、政务服务。", false)]
    [InlineData("1.政务服务", false)] // the label of an item
    [InlineData("一、县水利局", true)] // the part of one body
    public void Headings(string line, bool expected) => IsHeading(line).ShouldBe(expected);

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void Longest_behind_a_number(int letters, bool expected) => IsHeading("一 " + new string('政', letters)).ShouldBe(expected);

    [Theory]
    [InlineData(39, true)]
    [InlineData(40, false)]
    public void Longest_with_a_label(int letters, bool expected) => IsHeading("一、" + new string('政', letters - 2)).ShouldBe(expected);

    [Theory]
    [InlineData("县文化和旅", "游局", true)]
    [InlineData("县水利局、县文化和旅", "游局、县财政局", true)] // up to the next mark
    [InlineData("县水利局、", "县财政局", true)] // goes on behind its mark
    [InlineData("修好桥梁、", "县财政局", false)]
    [InlineData("县水利局", "县财政局", false)] // both are whole
    [InlineData("修好桥梁。", "游局", false)]
    [InlineData("修好“桥梁", "游局", false)]
    [InlineData("修好桥梁", "护好步道", false)]
    [InlineData("2024年6", "月底前", true)]
    [InlineData("2024", "年6月", true)]
    [InlineData("2024年6月10", "日前", true)]
    [InlineData("2024年6月", "底前", true)]
    [InlineData("2024年6月底", "前", true)]
    [InlineData("2024年6月", "2024年9月", false)] // another limit
    [InlineData("2024年6", "县水利局", false)]
    [InlineData("县文化和旅", "游局一二三四五六七八九局", true)] // twelve letters
    [InlineData("县文化和旅", "游局一二三四五六七八九十局", false)]
    public void Lines_that_were_cut(string line, string next, bool expected) => WrappedCells.IsCut(line, next).ShouldBe(expected);

    private static bool IsHeading(string line) => PartHeadings.IsHeading(line.Replace(" ", ""), line.Split(' ')[0].Length, line.Split(' ').Length);
}

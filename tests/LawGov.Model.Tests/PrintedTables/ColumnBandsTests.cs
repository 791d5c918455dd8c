using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Columns that an empty strip of the page sets apart.</summary>
public class ColumnBandsTests
{
    private static readonly string[] Rows =
        ["1|巡查河道,记录沿岸的违章搭建并限期拆除。|县水利局|县公安局、各乡镇", "2|清运垃圾。|县城管局|", "3|检测水质,每月公布断面的监测结果。|县生态环境局|县水利局"];

    // A Chinese character is as wide as two spaces, and names stand at the left edge of their columns.
    [Fact]
    public void Names_at_the_left_edge_head_columns_set_by_width() => TableText.Of(
        "序号  工作内容                    牵头单位      配合单位\n" +
        "1     巡查河道，记录沿岸的违章搭  县水利局      县公安局、各\n      建并限期拆除。                            乡镇\n" +
        "2     清运垃圾。                  县城管局\n" +
        "3     检测水质，每月公布断面的监  县生态环境    县水利局\n      测结果。                    局\n")
        .Skip(1).ShouldBe(Rows);

    [Fact]
    public void A_character_may_count_as_one_space() => TableText.Of(
        "序号  工作内容            牵头单位    配合单位\n" +
        "1   巡查河道，记录沿岸的违章搭   县水利局    县公安局、各\n    建并限期拆除。                  乡镇\n" +
        "2   清运垃圾。           县城管局\n" +
        "3   检测水质，每月公布断面的监   县生态环境   县水利局\n    测结果。            局\n")
        .Skip(1).ShouldBe(Rows);

    // The text fills its column: a single space is all that is left of the strip.
    [Fact]
    public void A_single_space_is_a_strip_where_all_lines_leave_it() => TableText.Of(
        "序号  工作内容         牵头单位   配合单位\n" +
        "1     巡查河道，记录沿 县水利局   县公安局、\n      岸的违章搭建并限            各乡镇\n      期拆除。\n" +
        "2     清运垃圾。       县城管局\n" +
        "3     检测水质，每月公 县生态环境 县水利局\n      布断面的监测结果 局\n      。\n")
        .Skip(1).ShouldBe(Rows);

    [Fact]
    public void What_stands_across_the_columns_ends_the_table() => TableText.Of(
        "序号  工作内容                    牵头单位      配合单位\n" +
        "1     巡查河道，记录沿岸的违章搭  县水利局      县公安局、各\n      建并限期拆除。                            乡镇\n" +
        "2     清运垃圾。                  县城管局\n" +
        "3     检测水质。                  县水利局      各乡镇\n" +
        "各单位要提高认识，落实责任，每月底前报送进展情况，对工作不力的予以通报。\n")
        .Last().ShouldBe("3|检测水质。|县水利局|各乡镇");

    private const string Header = "序号  任务内容      责任单位";

    private static readonly string[] Body =
    [
        "1     修缮步道，增  县水利局、",
        "      设照明。      县财政局",
        "2     架桥。        县交通局",
        "3     种花。        县园林局",
    ];

    /// <summary>The pieces of a line by column, those up to the right edge of their column with a +; - where it stands across the columns.</summary>
    [Theory]
    [InlineData("1     修缮步道，增  县水利局、", "1+|修缮步道，增+|县水利局、+")]
    [InlineData("      设照明。      县财政局", "|设照明。+|县财政局+")]
    [InlineData("3     种花          县园", "3+|种花|县园")]
    [InlineData("3     种花种        县园林", "3+|种花种+|县园林+")]
    [InlineData("3     种花种树", "3+|种花种树+|")]
    [InlineData("3     种花 种树", "3+|种花 种树+|")]
    [InlineData("                    县 园 局", "||县 园 局+")]
    // A piece stands where most of it is.
    [InlineData("    种花              园林局", "|种花|园林局+")]
    [InlineData("   种花", "种花+||")]
    [InlineData("  种花", "种花+||")]
    [InlineData(" 种花", "种花+||")]
    [InlineData("            种花种花种花", "|种花种花种花+|")]
    [InlineData("              种花种花种花", "||种花种花种花+")]
    // Across two strips it is no row.
    [InlineData("  各单位要提高认识，落实责任，报送进展", "-")]
    [InlineData("      各单位要提高认识，落实责任，报", "||各单位要提高认识，落实责任，报+")]
    public void Pieces_by_column(string line, string expected) => Place(Header, Body, line).ShouldBe(expected);

    [Theory]
    // Three lines with several pieces show columns, two do not.
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void Few_lines_show_no_columns(int lines, bool expected) => (Place(Header, Body[..lines], Body[0]) != "none").ShouldBe(expected);

    [Theory]
    // One line in twelve may cross a strip.
    [InlineData(11, true)]
    [InlineData(10, false)]
    public void A_line_may_cross_a_strip_where_many_keep_to_it(int others, bool expected) =>
        (Place(Header, [.. Enumerable.Repeat(Body[0], others), "9     修缮步道，增设照明 县水利局"], Body[0]) != "none").ShouldBe(expected);

    // 序号 over 1 and 任务: one strip alone.
    [Theory]
    [InlineData("修缮步道      县水利局", "修缮步道+|县水利局+")]
    [InlineData("修缮步道修缮步道修缮步道县", "-")]
    public void Where_two_columns_have_one_strip_nothing_crosses_it(string line, string expected) =>
        Place("任务内容      责任单位", ["修缮步道      县水利局", "架桥架桥      县交通局", "种花种树      县园林局"], line).ShouldBe(expected);

    private static string Place(string header, string[] body, string line)
    {
        var source = string.Join('\n', [header, .. body, line]);
        var lines = new List<PrintedLine>();
        for (var at = PrintedLine.At(source, 0); at is not null; at = at.Next(source)) lines.Add(at);
        WideHeader.Read(source, lines, 0, isByWidth: false, out var columns).ShouldBe(1);
        if (ColumnBands.Find(source, columns, lines[1..^1]) is not { } bands) return "none";
        return bands.Place(lines[^1]) is not { } cells ? "-"
            : string.Join('|', cells.Select((cell, c) => string.Concat(cell.Select(p => source[p.Range.Start..p.Range.End] + (bands.IsFull(c, p) ? "+" : "")))));
    }
}

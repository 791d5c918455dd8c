using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Pieces of lines that keep to no strips, by where they stand and what they look like.</summary>
public class WideGridTests
{
    private const string Header = "序号  任务内容                责任单位      完成时限";

    /// <summary>The pieces of the first line by column; the lines behind it show where columns stand. Too few lines have several pieces for strips to be seen.</summary>
    [Theory]
    [InlineData("1     修缮沿河步道。          县水利局      2024年6月", "1|修缮沿河步道。|县水利局|2024年6月")]
    [InlineData("1     修缮沿河步道。                        2024年6月", "1|修缮沿河步道。||2024年6月")]
    [InlineData("1     修缮沿河步道。          县水利局", "1|修缮沿河步道。|县水利局|")]
    [InlineData("      增设夜间照明。          县水利局", "|增设夜间照明。|县水利局|")]
    [InlineData("                              县水利局", "||县水利局|")]
    [InlineData("1 修缮沿河步道。          县水利局", "1|修缮沿河步道。|县水利局|")] // a number is cut off its text
    [InlineData("      修缮 3 处步道。         县水利局", "|修缮3处步道。|县水利局|")] // spaces around a number
    [InlineData("      修缮沿河步道。     县水利局 长期坚持", "|修缮沿河步道。|县水利局|长期坚持")] // a single space before a time limit
    [InlineData("      修缮沿河步道。     县水利局 2024年6月", "|修缮沿河步道。|县水利局|2024年6月")]
    public void Pieces_by_place_and_shape(string line, string expected) => Place(line).ShouldBe(expected);

    /// <summary>What is wider than the table, or covers the middles of three columns, is a paragraph.</summary>
    [Theory]
    [InlineData("各单位要提高认识，落实责任，每月底前报送进展情况，对工作不力的予以通报。各单位要提高认识。")]
    [InlineData("各单位要提高认识落实责任各单位要提高认识落实责任各单位要提高")]
    public void Paragraphs_stand_in_no_column(string line) => Place(line).ShouldBe("-");

    /// <summary>Pieces up to the right edge of their column have a +, a line that may be cut otherwise ends with ?.</summary>
    [Theory]
    [InlineData("1     修缮沿河步道。          县水利局      2024年6月", "1+|修缮沿河步道。+|县水利局+|2024年6月+")]
    [InlineData("1     修缮沿河。              县水利        长期坚持", "1+|修缮沿河。+|县水利+|长期坚持+")]
    [InlineData("1     修缮沿                  县水          长期", "1+|修缮沿+|县水+|长期+")]
    [InlineData("1     修缮                    县            6月", "1+|修缮+|县+|6月+")]
    [InlineData("            修缮沿河步道。        县水利局", "|修缮沿河步道。+|县水利局+| ?")]
    [InlineData("                 修缮沿河步道。   县水利局", "|修缮沿河步道。+|县水利局+| ?")]
    [InlineData("                    县水利局", "||县水利局|")]
    [InlineData("                  2024年6月", "||2024年6月| ?")]
    [InlineData("                                  县水利局", "|||县水利局+")]
    [InlineData("                                     县水利局", "|||县水利局+")]
    [InlineData("1     修缮沿河  步道。        县水利局", "1+|修缮沿河+&步道。+|县水利局+|")]
    [InlineData("1     修缮沿河 步道。         县水利局", "1+|修缮沿河+&步道。+|县水利局+|")]
    [InlineData("1     修缮沿河步道。          县水利局  县财政局", "1+|修缮沿河步道。+|县水利局+&县财政局+|")]
    [InlineData("12 3    修缮", "12+&3+|修缮+||")]
    [InlineData("A1 修缮沿河步道。          县水利局", "|A1 修缮沿河步道。+|县水利局|")]
    public void Full_pieces_and_doubtful_lines(string line, string expected)
    {
        var (grid, lines, source) = Grid(line);
        var cells = grid.Place(lines[1], out var isUnsure);
        (cells is null ? "-" : string.Join('|', cells.Select((c, at) => string.Join('&', c.Select(p => source[p.Range.Start..p.Range.End] + (grid.IsFull(at, p) ? "+" : ""))))) + (isUnsure ? " ?" : "")).ShouldBe(expected);
    }

    /// <summary>What a list above leaves open draws a piece to its column.</summary>
    [Theory]
    [InlineData("1     修缮沿河步道。          县水利局、", "                         县财政局", "||县财政局|")]
    [InlineData("1     修缮沿河步道。          县水利局", "                         县财政局", "||县财政局|")]
    [InlineData("1     修缮沿河步道。          县应急管", "                       理局", "||理局|")]
    [InlineData("1     修缮沿河步道。          县水利局", "                       理局", "||理局|")]
    [InlineData("1     修缮沿河步道。          县水利局、", "                       6月底前", "||6月底前|")]
    [InlineData("1     修缮沿河步道。          县卫生健康委", "                        员会", "||员会|")]
    [InlineData("1     修缮沿河步道，      县水利局", "        增设照明。", "|增设照明。||")]
    [InlineData("1           修缮沿河步道，      县水利局", "            增设照明。", "|增设照明。||")]
    public void A_line_below_another(string first, string second, string expected)
    {
        var (grid, lines, source) = Grid(first + "\n" + second);
        grid.Place(lines[1], out _);
        var cells = grid.Place(lines[2], out var isUnsure);
        (cells is null ? "-" : string.Join('|', cells.Select(c => string.Join('&', c.Select(p => source[p.Range.Start..p.Range.End])))) + (isUnsure ? " ?" : "")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("序号  任务内容                责任单位", "1     修缮沿河步道。          县水利局", 4)]
    [InlineData("任务内容                责任单位", "修缮沿河步道。          县水利局", 0)]
    [InlineData("责任单位      任务内容", "县水利局      修缮沿河步道。", 10)]
    [InlineData("序号  责任单位", "1     县水利局", 0)]
    public void Texts_stand_at_the_left_edge_of_their_column(string header, string line, int expected) => Grid(line, header).Grid.TextLeft.ShouldBe(expected);

    private static (WideGrid Grid, List<PrintedLine> Lines, string Source) Grid(string line, string header = Header)
    {
        var source = header + "\n" + line + "\n" + (header == Header ? "2     架设石桥。              县交通局      长期坚持\n" : "");
        var lines = new List<PrintedLine>();
        for (var at = PrintedLine.At(source, 0); at is { } next && next.Start < source.Length; at = next.Next(source)) lines.Add(next);
        WideHeader.Read(source, lines, 0, isByWidth: false, out var columns).ShouldBe(1);
        return (new WideGrid(source, columns, lines[1..]), lines, source);
    }

    private static string Place(string line)
    {
        var (grid, lines, source) = Grid(line);
        var cells = grid.Place(lines[1], out _);
        return cells is null ? "-" : string.Join('|', cells.Select(c => string.Concat(c.Select(p => PrintedLine.Compact(source, p.Range)))));
    }
}

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

    private static string Place(string line)
    {
        var source = Header + "\n" + line + "\n2     架设石桥。              县交通局      长期坚持\n";
        var lines = new List<PrintedLine>();
        for (var at = PrintedLine.At(source, 0); at is { } next && next.Start < source.Length; at = next.Next(source)) lines.Add(next);
        WideHeader.Read(source, lines, 0, isByWidth: false, out var columns).ShouldBe(1);
        var cells = new WideGrid(source, columns, lines[1..]).Place(lines[1], out _);
        return cells is null ? "-" : string.Join('|', cells.Select(c => string.Concat(c.Select(p => PrintedLine.Compact(source, p.Range)))));
    }
}

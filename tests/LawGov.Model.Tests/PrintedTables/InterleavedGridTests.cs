using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Pieces of lines with single spaces between the cells, by their length, their shape and what stands above.</summary>
public class InterleavedGridTests
{
    /// <summary>Lines that show how wide the columns are: a text of twelve characters, units of six and six.</summary>
    private const string Lines = "1 修缮沿河步道增设夜间照明 县水利局、县 县财政局、县/和救生设施。 住建局 公安局/2 建设生态停车场划定停车位 县文旅局、县 县公安局、县/并免费开放。 住建局 教育局/3 清理河岸违章建筑对拒不拆 县公安局、县 县住建局、各/除的强制执行。 水利局 乡镇";

    [Theory]
    [InlineData("nTUU", "4 巡查堤坝做好每次的记录和 县应急局、县 县水利局", "4|巡查堤坝做好每次的记录和|县应急局、县|县水利局")]
    [InlineData("nTUU", "4 巡查堤坝。 县应急局", "4|巡查堤坝。|县应急局|")]
    [InlineData("nTUU", "5 巡查堤坝。 县应急局", "|5巡查堤坝。|县应急局|")] // it does not come next
    [InlineData("nTUU", "巡查堤坝。", "|巡查堤坝。||")]
    [InlineData("nTUU", "县应急局 县水利局", "||县应急局|县水利局")] // two names side by side
    [InlineData("nTUd", "4 巡查堤坝。 县应急局 2024 年 6 月", "4|巡查堤坝。|县应急局|2024年6月")]
    [InlineData("nTUd", "4 巡查堤坝。 长期坚持", "4|巡查堤坝。||长期坚持")]
    [InlineData("nTUo", "4 巡查堤坝。 县应急局", "4|巡查堤坝。|县应急局|")] // no remark
    [InlineData("nTUU", "4 每年培训不少于 3 次。 县应急局", "4|每年培训不少于3次。|县应急局|")]
    public void Pieces_go_to_columns(string kinds, string line, string expected) => Place(kinds, line).ShouldBe(expected);

    /// <summary>The line above leaves a cell open, and the next piece goes on there.</summary>
    [Theory]
    [InlineData("nTUU", "4 巡查堤坝做好每次的记录和 县应急局 县财政局、县/公安局", "|||公安局")]
    [InlineData("nTUU", "4 巡查堤坝做好每次的记录和 县应急局、县 县财政局/公安局", "||公安局|")]
    [InlineData("nTUd", "4 巡查堤坝做好每次的记录和 县应急局 年第三季/县公安局 度", "||县公安局|度")] // the rest of a time limit
    public void Open_cells_go_on(string kinds, string lines, string expected) => Place(kinds, lines).ShouldBe(expected);

    /// <summary>Pieces as long as their column is wide have a +, a line that may be cut otherwise ends with ?.</summary>
    [Theory]
    [InlineData("nTUU", "4 巡查堤坝做好每次的记录和 县应急局、县 县水利局", "4|巡查堤坝做好每次的记录和+|县应急局、县+|县水利局")]
    [InlineData("nTUU", "4 巡查堤坝做好每次的记录 县应急局、 县水利局", "4|巡查堤坝做好每次的记录+|县应急局、+|县水利局")]
    [InlineData("nTUU", "4 巡查堤坝做好每次的记 县应急局 县水利局", "4|巡查堤坝做好每次的记|县应急局|县水利局")]
    [InlineData("nTUU", "做好每次的记录和 县应急局", "|做好每次的记录和|县应急局|")]
    [InlineData("nTUU", "做好每次的记录和上 县应急局", "|做好每次的记录和上|县应急局|")]
    [InlineData("nTUU", "的记 县应急局", "|的记|县应急局|")]
    [InlineData("nTUU", "的记录 县应急局", "|的记录|县应急局|")]
    [InlineData("nTUU", "的记录。 县应急局", "|的记录。|县应急局|")]
    [InlineData("nTUU", "县应急管理局、县财政局", "|县应急管理局、县财政局+||")]
    [InlineData("nTUU", "县应急局，县财政局 县水利局", "|县应急局，县财政局|县水利局|")]
    [InlineData("nTUU", "县应急局 县财政局 县水利局", "|县应急局|县财政局|县水利局")]
    [InlineData("nTUU", "巡查堤坝。 2024", "|巡查堤坝。&2024||")]
    [InlineData("nTUU", "1 巡查堤坝。 县应急局", "1|巡查堤坝。|县应急局|")]
    [InlineData("nTUU", "4 巡查堤坝 5 次。 县应急局", "4|巡查堤坝 5 次。|县应急局|")]
    [InlineData("nTUd", "4 巡查堤坝做好每次的记录和 县应急局、县 2024年", "4|巡查堤坝做好每次的记录和+|县应急局、县+|2024年+")]
    [InlineData("nTUd", "4 巡查堤坝做好每次的记录和 县应急局、县 县水利局", "4|巡查堤坝做好每次的记录和+|县应急局、县+|县水利局")]
    [InlineData("nTUo", "4 巡查堤坝做好每次的记录和 县应急局、县 每月一次", "4|巡查堤坝做好每次的记录和+|县应急局、县+|每月一次")]
    [InlineData("TUU", "巡查堤坝做好每次的记录和 县应急局、县 县水利局", "巡查堤坝做好每次的记录和+|县应急局、县+|县水利局")]
    public void Full_pieces_and_doubtful_lines(string kinds, string line, string expected)
    {
        var source = (Lines + "/" + line).Replace('/', '\n');
        var read = LinesOf(source);
        var grid = InterleavedGrid.Find(source, ColumnsOf(kinds), read).ShouldNotBeNull();
        for (var i = 0; i + 1 < read.Count; i++) grid.Place(read[i], out _);
        var cells = grid.Place(read[^1], out var isUnsure);
        (cells is null ? "-" : string.Join('|', cells.Select((c, at) => string.Join('&', c.Select(p => source[p.Range.Start..p.Range.End] + (grid.IsFull(at, p) ? "+" : ""))))) + (isUnsure ? " ?" : "")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("巡查堤坝做好每次的记录和上报工作并且公布结果", null)] // wider than its column
    [InlineData("一 二 三 四 五 六 七 八 九", null)] // more pieces than cells
    public void Lines_of_other_things(string line, string? expected) => Place("nTUU", line).ShouldBe(expected);

    [Theory]
    [InlineData("1 修路。 县水利局 各乡镇/2 架桥。 县交通局 县水利局/3 植树。 县林业局 各乡镇/4 种草。 县林业局 各乡镇/5 养花。 县林业局 各乡镇/6 挖渠。 县水利局 各乡镇", false)] // each line is a row
    [InlineData("各单位要提高认识把任务落实/到岗责任落实到人做到按季调/度半年通报年底考核县政府督/查室要加强督促检查对进展缓/慢的单位予以通报对成效明显/的单位予以表扬", false)]
    [InlineData(Lines, true)]
    public void Lines_hold_pieces_of_several_cells(string lines, bool expected)
    {
        var source = lines.Replace('/', '\n');
        (InterleavedGrid.Find(source, ColumnsOf("nTUU"), LinesOf(source)) is not null).ShouldBe(expected);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Few_lines_show_nothing(int lines, bool expected)
    {
        var source = string.Join('\n', Lines.Split('/').Take(lines));
        (InterleavedGrid.Find(source, ColumnsOf("nTUU"), LinesOf(source)) is not null).ShouldBe(expected);
    }

    private static List<PrintedColumn> ColumnsOf(string kinds) => LinesOfTable.KindsOf(kinds).ConvertAll(k => new PrintedColumn(k, 0, []));

    private static List<PrintedLine> LinesOf(string source)
    {
        var lines = new List<PrintedLine>();
        for (var line = PrintedLine.At(source, 0); line is not null; line = line.Next(source)) lines.Add(line);
        return lines;
    }

    private static string? Place(string kinds, string lines)
    {
        var source = (Lines + "/" + lines).Replace('/', '\n');
        var read = LinesOf(source);
        var grid = InterleavedGrid.Find(source, ColumnsOf(kinds), read).ShouldNotBeNull();
        List<Chunk>[]? cells = null;
        foreach (var line in read) cells = grid.Place(line, out _);
        return cells is null ? null : string.Join('|', cells.Select(c => string.Concat(c.Select(p => PrintedLine.Compact(source, p.Range)))));
    }
}

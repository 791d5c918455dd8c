using System.Text;
using LawGov.Model.Clauses;
using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Rows of a stacked table and what the cheapest way through its words costs: lines apart by /, words by a space.</summary>
public class StackedCellsTests
{
    [Theory]
    [InlineData("nTU", "1/修路。/县水利局/2/植树。/县林业局", "0: 1|修路。|县水利局 / 2|植树。|县林业局")]
    [InlineData("nTU", "1/修路。/县水利局", "0: 1|修路。|县水利局")]
    [InlineData("nTU", "1/修缮沿河步道，增设/照明。/县水利局、县/财政局/2/植树。/县林业局", "0: 1|修缮沿河步道,增设照明。|县水利局、县财政局 / 2|植树。|县林业局")]
    [InlineData("nTUd", "1/修路。/县水利局/6月底前/2/植树。/县林业局/2024年/3/养花。/县园林局/长期坚持", "0: 1|修路。|县水利局|6月底前 / 2|植树。|县林业局|2024年 / 3|养花。|县园林局|长期坚持")]
    [InlineData("nTUU", "1/修路。/县水利局/县财政局/2/植树。/县林业局/3/养花。/县园林局/县住建局", "2.5: 1|修路。|县水利局|县财政局 / 2|植树。|县林业局| / 3|养花。|县园林局|县住建局")]
    [InlineData("nTUU", "1/修路。/县水利局/县财政局/县公安局/2/植树。/县林业局/县财政局/3/养花。/县园林局/县住建局", "0.3: ?1|修路。|县水利局|县财政局县公安局 / 2|植树。|县林业局|县财政局 / 3|养花。|县园林局|县住建局")]
    // Headings across the columns.
    [InlineData("nTU", "一、环境/1/修路。/县水利局/2/植树。/县林业局", "1: |一、环境| / 1|修路。|县水利局 / 2|植树。|县林业局")]
    [InlineData("nTU", "1/修路。/县水利局/二、环境/2/植树。/县林业局", "1: 1|修路。|县水利局 / |二、环境| / 2|植树。|县林业局")]
    [InlineData("nTU", "一 环境/1/修路。/县水利局/2/植树。/县林业局/3/养花。/县园林局", "1: 一|环境| / 1|修路。|县水利局 / 2|植树。|县林业局 / 3|养花。|县园林局")]
    [InlineData("TU", "一、环境/修路。/县水利局/植树。/县林业局", "0: 一、环境修路。|县水利局 / 植树。|县林业局")]
    [InlineData("TU", "一、修缮 步道/修路。/县水利局/植树。/县林业局", "0.6: 一、修缮步道修路。|县水利局 / 植树。|县林业局")]
    [InlineData("nTU", "1/修路。/县水利局/二、修缮 沿河 步道/2/植树。/县林业局", "1: 1|修路。|县水利局 / |二、修缮沿河步道| / 2|植树。|县林业局")]
    // The header that a page repeats.
    [InlineData("nTU", "1/修路。/县水利局/序号/任务内容/责任单位/2/植树。/县林业局", "0: 1|修路。|县水利局 / 序号|任务内容|责任单位 / 2|植树。|县林业局")]
    [InlineData("nTU", "1/修路。/县水利局/序号 任务内容 责任单位/2/植树。/县林业局", "0: 1|修路。|县水利局 / 序号|任务内容|责任单位 / 2|植树。|县林业局")]
    [InlineData("nTU", "1/修路。/县水利局/序号/任务内容/责任单位/牵头单位/配合单位/2/植树。/县林业局", "0: 1|修路。|县水利局 / 序号|任务内容|责任单位 / 2|植树。|县林业局")]
    [InlineData("nTU", "1/修路。/县水利局/任务内容/责任单位/2/植树。/县林业局", "0.5: 1|修路。|县水利局任务内容责任单位 / 2|植树。|县林业局")]
    // Names of columns that this table does not have.
    [InlineData("nTU", "1/修路。/县水利局/牵头单位/配合单位/主办单位/2/植树。/县林业局", "0: 1|修路。|县水利局 / |牵头单位配合单位主办单位| / 2|植树。|县林业局")]
    // A row without a number.
    [InlineData("nTU", "架桥。/县交通局/1/植树。/县林业局/2/养花。/县园林局/3/修路。/县水利局", "6: |架桥。|县交通局 / 1|植树。|县林业局 / 2|养花。|县园林局 / 3|修路。|县水利局")]
    // Cells that are missing.
    [InlineData("nTU", "1/修路。/2/植树。/县林业局/3/养花。/县园林局", "5: 1|修路。| / 2|植树。|县林业局 / 3|养花。|县园林局")]
    [InlineData("nTU", "1/县水利局/2/植树。/县林业局/3/养花。/县园林局", "5: 1||县水利局 / 2|植树。|县林业局 / 3|养花。|县园林局")]
    [InlineData("nTUd", "1/修路。/县水利局/2/植树。/县林业局/2024年底/3/养花。/县园林局/2025年底", "3: 1|修路。|县水利局| / 2|植树。|县林业局|2024年底 / 3|养花。|县园林局|2025年底")]
    // What looks like no table.
    [InlineData("nTU", "本县地处山区/交通不便/水网密布/物产丰富/民风淳朴/历史悠久", "10: ")]
    [InlineData("nU", "1/本县地处山区。/2/交通不便。/3/水网密布。", "36: ")]
    [InlineData("nU", "1/县水利局/2/交通不便。/3/县林业局", "12: 1|县水利局 / ?2|交通不便。 / 3|县林业局")]
    public void Rows_and_their_cost(string kinds, string lines, string expected) => Read(kinds, lines).ShouldBe(expected);

    [Fact]
    public void Before_it_is_read_a_table_costs_more_than_any() =>
        new StackedCells("", LinesOfTable.KindsOf("nTU"), [], [], "").Cost.ShouldBe(double.MaxValue);

    private static string Read(string kinds, string lines)
    {
        var source = lines.Replace('/', '\n');
        var text = new StringBuilder();
        var words = new List<StackedWord>();
        for (var line = PrintedLine.At(source, 0); line is not null; line = line.Next(source))
        {
            var chunks = line.Words;
            for (var i = 0; i < chunks.Count; i++)
            {
                var start = text.Length;
                text.Append(PrintedLine.Compact(source, chunks[i].Range));
                words.Add(new StackedWord(chunks[i].Range, start, text.Length, i == 0, i == chunks.Count - 1));
            }
        }

        var columns = LinesOfTable.KindsOf(kinds);
        var units = 0;
        var names = columns.ConvertAll(k => k switch { ColumnKind.Number => "序号", ColumnKind.Text => "任务内容", ColumnKind.Units => units++ == 0 ? "责任单位" : "配合单位", _ => "完成时限" });
        var cells = new StackedCells(source, columns, names, words, text.ToString());
        var rows = cells.Read().Select(row => (row.IsUnsure ? "?" : "") + string.Join('|', row.Cells.Select(cell => string.Concat(cell.Select(p => PrintedLine.Compact(source, p))))));
        return FormattableString.Invariant($"{cells.Cost:0.##}: {string.Join(" / ", rows)}");
    }
}

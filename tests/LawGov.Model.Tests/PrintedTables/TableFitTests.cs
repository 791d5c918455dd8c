using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>How little a table looks like one.</summary>
public class TableFitTests
{
    private const string Header = "序号|任务内容|牵头单位|配合单位|完成时限|备注";

    /// <summary>Rows apart by /, cells by |, the pieces of a cell by +.</summary>
    [Theory]
    [InlineData("1|修路。|县水利局|县财政局|2024年6月|", 0)]
    [InlineData("1|修路|县水利局|各乡镇|长期坚持|重点", 0)]
    [InlineData("1|修路。|县水利局||2024年6月|", 0)] // nobody helps
    [InlineData("1|修路。|||2024年6月|", 2)] // nobody leads
    [InlineData("1||县水利局||2024年6月|", 2)]
    [InlineData("|修路。|县水利局||2024年6月|", 2)]
    [InlineData("1|修路。|县水利局|||", 1)]
    [InlineData("一甲|修路。|县水利局||2024年6月|", 2)]
    [InlineData("1|修路。|县水利局||县财政局|", 2)]
    [InlineData("1|修路。|县水利局||2024年6月|县财政局", 2)]
    [InlineData("1|修路，|县水利局||2024年6月|", 1.5)]
    [InlineData("1|修路、|县水利局||2024年6月|", 1.5)]
    [InlineData("1|修路；|县水利局||2024年6月|", 0)]
    [InlineData("1|修路+县财政局|县水利局||2024年6月|", 2)] // a list inside a text
    [InlineData("1|修路+县财政局+县公安局|县水利局||2024年6月|", 4)]
    [InlineData("1|修路|县水利局、||2024年6月|", 2)]
    [InlineData("1|修路|县古桥维护局||2024年6月|", 0.5)] // no known name
    [InlineData("1|修路|利局||2024年6月|", 2)]
    [InlineData("1|修路|县水利局、修桥铺路||2024年6月|", 2)]
    [InlineData("1|修路|县水利局、增设“驿站”局||2024年6月|", 2)]
    [InlineData("1|修路。|县水利局||长期坚持|/3|架桥。|县水利局||长期坚持|", 6)] // the second row is lost
    [InlineData("1|修路。|县水利局||长期坚持|/2|架桥。|县水利局||长期坚持|", 0)]
    [InlineData("|一、路桥||||/1|修路。|县水利局||长期坚持|", 0)] // a heading
    [InlineData(Header + "/1|修路。|县水利局||长期坚持|", 0)] // the header again
    public void Cost(string rows, double cost)
    {
        var source = Header + "/" + rows;
        var at = 0;
        var read = new List<PrintedRow>();
        foreach (var row in source.Split('/'))
        {
            var cells = new List<List<SourceRange>>();
            foreach (var cell in row.Split('|'))
            {
                cells.Add([]);
                foreach (var piece in cell.Split('+'))
                {
                    if (piece.Length > 0) cells[^1].Add(new SourceRange(at, at + piece.Length));
                    at += piece.Length + 1;
                }
            }

            read.Add(PrintedRow.Of(cells));
        }

        TableFit.CostOf(source, new PrintedTable(read)).ShouldBe(cost);
    }
}

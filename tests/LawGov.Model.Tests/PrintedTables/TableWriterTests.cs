using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Lines of a wide table that are put together into rows.</summary>
public class TableWriterTests
{
    /// <summary>
    /// Lines apart by /, cells by |: # before a heading, = before a header that a page repeats, ~ behind a blank line, - the end of a page. The rows, one that is doubtful behind ?.
    /// </summary>
    [Theory]
    [InlineData("1|修路。|县水利局/2|架桥。|县交通局", "序号|任务|单位/1|修路。|县水利局/2|架桥。|县交通局")]
    [InlineData("1|修缮|县水/|步道。|利局/2|架桥。|县交通局", "序号|任务|单位/1|修缮步道。|县水利局/2|架桥。|县交通局")]
    [InlineData("#一、路桥/1|修路。|县水利局", "序号|任务|单位/|一、路桥|/1|修路。|县水利局")]
    [InlineData("1|修路。|县水利局/#二、绿化/1|植树。|县林业局", "序号|任务|单位/1|修路。|县水利局/|二、绿化|/1|植树。|县林业局")]
    [InlineData("1|修路。|县水利局/=/2|架桥。|县交通局", "序号|任务|单位/1|修路。|县水利局/序号|任务|单位/2|架桥。|县交通局")]
    [InlineData("1|修缮|县水利局/=/|步道。|/2|架桥。|县交通局", "序号|任务|单位/1|修缮步道。|县水利局/2|架桥。|县交通局")] // inside a row
    [InlineData("1|修路。|县水利局/=", "序号|任务|单位/1|修路。|县水利局/序号|任务|单位")]
    [InlineData("1|修路。|县水利局、", "序号|任务|单位/?1|修路。|县水利局、")] // no whole list
    [InlineData("1|修路。|县水利局/2|架桥。|修桥铺路", "序号|任务|单位/1|修路。|县水利局/?2|架桥。|修桥铺路")]
    [InlineData("1|修路。|", "")] // no units at all
    [InlineData("#一、路桥", "")]
    public void Rows(string lines, string expected)
    {
        const string Header = "序号|任务|单位";
        var source = Header + "/" + lines;
        var at = Header.Length + 1;
        var names = new List<PrintedColumn> { new(LinesOfTable.KindsOf("n")[0], 0, [new(0, 2)]), new(LinesOfTable.KindsOf("T")[0], 0, [new(3, 5)]), new(LinesOfTable.KindsOf("U")[0], 0, [new(6, 8)]) };
        var writer = new TableWriter(source, new LinesOfTable("nTU", ""), names);
        writer.AddHeader(names);
        foreach (var line in lines.Split('/'))
        {
            if (line[0] == '#') writer.AddHeading([new Chunk(at, new SourceRange(at + 1, at + line.Length))]);
            else if (line[0] == '=') writer.AddRepeatedHeader(names);
            else writer.Add(CellsOf(line, at), isBehindGap: false, isUnsure: false);
            at += line.Length + 1;
        }

        (writer.Build() is { } table ? string.Join('/', table.Rows.Select(r => (r.IsUnsure ? "?" : "") + string.Join('|', r.Cells.Select(c => string.Concat(c.Select(p => PrintedLine.Compact(source, p))))))) : "").ShouldBe(expected);
    }

    [Fact]
    public void A_doubtful_line_makes_a_doubtful_row()
    {
        const string Source = "1|修路。|县水利局";
        var writer = new TableWriter(Source, new LinesOfTable("nTU", ""), []);
        writer.Add(CellsOf(Source, 0), isBehindGap: false, isUnsure: true);
        writer.Build().ShouldNotBeNull().Rows[0].IsUnsure.ShouldBeTrue();
    }

    [Fact]
    public void Top_of_a_page()
    {
        const string Source = "1|修路。|县水利局";
        var writer = new TableWriter(Source, new LinesOfTable("nTU", ""), [new(LinesOfTable.KindsOf("n")[0], 0, [new(0, 1)])]);
        writer.IsAtPageTop.ShouldBeFalse();
        writer.AddRepeatedHeader([new(LinesOfTable.KindsOf("n")[0], 0, [new(0, 1)])]);
        writer.IsAtPageTop.ShouldBeTrue();
        writer.Add(CellsOf(Source, 0), isBehindGap: false, isUnsure: false);
        writer.IsAtPageTop.ShouldBeFalse();
    }

    private static List<Chunk>[] CellsOf(string line, int at)
    {
        var cells = new List<List<Chunk>>();
        var start = at;
        foreach (var cell in line.Split('|'))
        {
            cells.Add(cell.Length == 0 ? [] : [new Chunk(at, new SourceRange(start, start + cell.Length))]);
            start += cell.Length + 1;
        }

        return [.. cells];
    }
}

using LawGov.Readers.Tests.Kit;
using static LawGov.Readers.Tests.Kit.WordFile;

namespace LawGov.Readers.Tests.Word;

public class TableTests
{
    private const string Restart = "<w:vMerge w:val=\"restart\"/>";
    private const string Continue = "<w:vMerge/>";

    [Fact]
    public void Writes_a_row_a_line_and_cells_between_tabs()
    {
        var document = Read.Word(new WordFile().P("附件").Xml(Table(Row(Cell("重点任务"), Cell("责任单位"), Cell("参加单位")), Row(Cell("1.甲"), Cell("区司法局"), Cell("")))).P("完"));
        document.Text.ShouldBe("附件\n重点任务\t责任单位\t参加单位\n1.甲\t区司法局\t\n完");
        document.Locate(document.Text.IndexOf("区司法局", StringComparison.Ordinal)).ShouldBe(new SourcePlace(6, Table: 1, Row: 2, Cell: 2));
        document.Locate(document.Text.IndexOf("区司法局", StringComparison.Ordinal)).ToString().ShouldBe("table 1, row 2, cell 2");
    }

    [Fact]
    public void Repeats_cells_that_span_rows_and_leaves_those_covered_in_a_row_empty()
    {
        var table = Table(
            Row(Cell("目标任务"), Cell("具体任务"), Cell("责任单位"), Cell("参加单位")),
            Row(Cell("一、总则", "<w:gridSpan w:val=\"4\"/>")),
            Row(Cell("（一）机制", Restart), Cell("1.甲"), Cell("区司法局"), Cell("各街镇")),
            Row(Cell("", Continue), Cell("2.乙"), Cell("各部门", "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell("", Continue), Cell("3.丙", Restart), Cell("区法院"), Cell("")));
        Read.Lines(new WordFile().Xml(table)).ShouldBe(
        [
            "目标任务\t具体任务\t责任单位\t参加单位", "一、总则\t\t\t", "（一）机制\t1.甲\t区司法局\t各街镇", "〃\t2.乙\t各部门\t", "〃\t3.丙\t区法院\t",
        ]);
    }

    [Fact]
    public void Skips_columns_before_a_row_and_those_where_no_cell_starts()
    {
        var table = Table(
            Row(Cell("甲", "<w:gridSpan w:val=\"3\"/>"), Cell("乙")),
            $"<w:tr><w:trPr><w:gridBefore w:val=\"3\"/></w:trPr>{Cell("丙")}</w:tr>");
        Read.Lines(new WordFile().Xml(table)).ShouldBe(["甲\t乙", "\t丙"]);
    }

    [Fact]
    public void Puts_the_paragraphs_of_a_cell_on_one_line()
    {
        var cell = $"<w:tc>{Paragraph("深化改革，")}{Paragraph("优化流程。")}{Paragraph("")}{Paragraph("Version 2")}{Paragraph("A")}</w:tc>";
        Read.Lines(new WordFile().Xml(Table(Row(cell, Cell("区发改委"))))).ShouldBe(["深化改革，优化流程。Version 2 A\t区发改委"]);
    }

    [Fact]
    public void Keeps_bodies_apart_that_stand_one_a_line()
    {
        var cell = $"<w:tc>{Paragraph("区司法局、区法院")}{Paragraph("区委组织部（区委编办）")}{Paragraph("各街镇")}</w:tc>";
        Read.Lines(new WordFile().Xml(Table(Row(Cell("甲"), cell)))).ShouldBe(["甲\t区司法局、区法院、区委组织部（区委编办）、各街镇"]);
    }

    [Fact]
    public void Takes_a_table_of_one_column_apart()
    {
        var document = Read.Word(new WordFile().List(Level(0, "decimal", "%1."))
            .Xml(Table(Row($"<w:tc>{Paragraph("标题")}{Paragraph("甲", 1, 0)}</w:tc>"), Row($"<w:tc>{Paragraph("乙", 1, 0)}</w:tc>"))));
        document.Text.ShouldBe("标题\n1. 甲\n2. 乙");
        document.Locate(0).ShouldBe(new SourcePlace(1, 1, 1, 1));
    }

    [Fact]
    public void Drops_rows_without_text_and_rows_that_a_change_deleted()
    {
        var table = Table(
            Row(Cell("甲"), Cell("乙")), Row(Cell(""), Cell("")),
            $"<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>{Cell("旧")}{Cell("旧")}</w:tr>",
            Row(Cell("丙"), Cell("旧", "<w:cellDel w:id=\"2\"/>"), Cell("丁")));
        Read.Lines(new WordFile().Xml(table)).ShouldBe(["甲\t乙", "丙\t丁"]);
    }

    [Fact]
    public void Reads_rows_and_cells_in_content_controls()
    {
        var row = $"<w:sdt><w:sdtContent><w:tr>{Cell("甲")}<w:sdt><w:sdtContent>{Cell("乙")}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>";
        Read.Lines(new WordFile().Xml(Table(row))).ShouldBe(["甲\t乙"]);
    }

    [Fact]
    public void Reads_a_table_in_a_cell_as_the_text_of_the_cell()
    {
        var inner = Table(Row(Cell("内一"), Cell("内二")), Row(Cell("内三"), Cell("内四")));
        var result = Read.Bytes(new WordFile().Xml(Table(Row(Cell("甲"), $"<w:tc>{inner}{Paragraph("乙")}</w:tc>"))).ToBytes());
        result.Document!.Text.ShouldBe("甲\t内一 内二内三 内四乙");
        result.Document.Locate(4).ShouldBe(new SourcePlace(2, 1, 1, 2));
        Read.Codes(result).ShouldBe(["LG2406"]);
    }

    [Fact]
    public void Counts_tables_and_puts_tabs_of_cells_away()
    {
        var document = Read.Word(new WordFile().Xml(Table(Row(Cell("甲"), Cell("乙")))).P("").Xml(Table(Row($"<w:tc><w:p>{Run("丙")}<w:r><w:tab/></w:r>{Run("丁")}</w:p></w:tc>", Cell("戊")))));
        document.Text.ShouldBe("甲\t乙\n\n丙 丁\t戊");
        document.Locate(document.Text.IndexOf('戊')).Table.ShouldBe(2);
    }
}

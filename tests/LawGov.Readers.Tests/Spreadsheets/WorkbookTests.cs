using LawGov.Readers.Tests.Kit;

namespace LawGov.Readers.Tests.Spreadsheets;

public class WorkbookTests
{
    [Theory]
    [InlineData("溪口镇任务清单/序号|任务|责任单位/1|印发手册。|镇司法所", "A1:C1", "溪口镇任务清单|序号\t任务\t责任单位|1\t印发手册。\t镇司法所")]
    [InlineData("序号|任务|责任单位/1|甲|镇司法所/2|乙", "C2:C3", "序号\t任务\t责任单位|1\t甲\t镇司法所|2\t乙\t〃")]
    [InlineData("序号|任务|分工/||牵头|配合/1|甲|镇司法所|镇财政所", "A1:A2 B1:B2 C1:D1", "序号\t任务\t分工\t|序号\t任务\t牵头\t配合|1\t甲\t镇司法所\t镇财政所")]
    [InlineData("序号|任务/1|甲//2|乙/注：按月报告。", "", "序号\t任务|1\t甲|2\t乙|注：按月报告。")]
    [InlineData("序号|任务|责任单位/一、强化监督||/1|甲|镇司法所", "A2:C2", "序号\t任务\t责任单位|一、强化监督\t\t|1\t甲\t镇司法所")]
    [InlineData("只有一格", "", "只有一格")]
    public void Reads_a_task_list(string rows, string merges, string expected) =>
        Read.Document(new WorkbookFile().Sheet("Sheet1", rows, merges).ToBytes()).Text.ShouldBe(expected.Replace('|', '\n'));

    [Fact]
    public void Joins_units_on_lines_of_their_own() =>
        Read.Document(new WorkbookFile().Sheet("Sheet1", "任务|单位/甲|镇司法所\n镇财政所").ToBytes()).Text.ShouldBe("任务\t单位\n甲\t镇司法所、镇财政所");

    [Fact]
    public void Reads_all_sheets_but_hidden_ones_and_names_those_without_a_title()
    {
        var result = Read.Bytes(new WorkbookFile().Sheet("Sheet1", "甲|乙").Sheet("重点任务", "丙|丁").Sheet("旧", "戊|己", state: "hidden").ToBytes());
        result.Document!.Text.ShouldBe("甲\t乙\n重点任务\n丙\t丁");
        result.Document.Format.ShouldBe(SourceFormat.Xlsx);
        Read.Codes(result).ShouldBe(["LG2603"]);
        result.Document.Locate(result.Document.Text.Length).ShouldBe(new SourcePlace(0, 2, 1, 2));
    }

    [Fact]
    public void Reads_shared_strings_without_reading_aids()
    {
        var file = new WorkbookFile().Strings("<si><t>任务</t></si><si><r><t>修</t></r><r><t>订</t></r><rPh sb=\"0\" eb=\"1\"><t>xiu</t></rPh></si>")
            .Xml("Sheet1", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>7</v></c><c r=\"D1\" t=\"b\"><v>1</v></c><c r=\"E1\" t=\"e\"><v>#REF!</v></c></row></sheetData>");
        Read.Document(file.ToBytes()).Text.ShouldBe("任务\t修订\t是");
    }

    [Theory]
    [InlineData("45473", 0, "45473")]
    [InlineData("45473", 1, "2024年6月30日")]
    [InlineData("45473", 2, "2024年6月30日")]
    [InlineData("45473", 3, "2024年6月")]
    [InlineData("0.95", 4, "95%")]
    [InlineData("0.1", 5, "0.1")]
    [InlineData("60", 6, "60")]
    [InlineData("0.30000000000000004", 0, "0.3")]
    [InlineData("1E+400", 0, "1E+400")]
    [InlineData("99999999", 1, "99999999")]
    public void Shows_numbers_as_their_cells_do(string value, int style, string expected)
    {
        var file = new WorkbookFile()
            .Styles("<numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/><numFmt numFmtId=\"177\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/><numFmt numFmtId=\"178\" formatCode=\"[Red]0.0&quot;day&quot;\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/><xf numFmtId=\"9\"/><xf numFmtId=\"178\"/><xf numFmtId=\"1\"/></cellXfs>")
            .Xml("Sheet1", $"<sheetData><row><c s=\"{style}\"><v>{value}</v></c></row></sheetData>");
        Read.Document(file.ToBytes()).Text.ShouldBe(expected);
    }
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using LawGov.Readers.Tests.Kit;
using static LawGov.Readers.Tests.Kit.Harm;

namespace LawGov.Readers.Tests.Bounds;

/// <summary>Old Word files, workbooks and OFD files made to do harm: each gives one clear error or its text, within the bounds.</summary>
public class HostileOfficeTests
{
    private static readonly byte[] Old = new DocFile().Headings().List((37, "%1、")).P("云岭县工作要点", 1).Row("序号|任务").Row("#|修订规则").P("\u0013 AUTONUM \u0015完", style: 1).ToBytes();

    private static readonly byte[] Book = new WorkbookFile().Sheet("分工", "任务|单位/修订规则|司法局", "A1:A1").ToBytes();

    private static readonly byte[] Pages = new OfdFile().Page().Text(20, 50, "云岭县工作要点").Line(20, 60, 100, 60).Page().Text(20, 50, "完").ToBytes();

    public static TheoryData<string> Formats => ["doc", "xlsx", "ofd"];

    [Theory, MemberData(nameof(Formats))]
    public void A_damaged_file_gives_a_document_or_one_error(string format)
    {
        foreach (var bytes in Damaged(format switch { "doc" => Old, "xlsx" => Book, _ => Pages }, 300)) Survives(bytes);
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.6)]
    public void A_truncated_old_Word_file(double share) => Refuses("LG2209", Old[..(int)(Old.Length * share)]);

    [Fact]
    public void A_chain_of_sectors_that_runs_in_a_circle()
    {
        var bytes = (byte[])Old.Clone();
        // The first sector of the document follows itself.
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(CompoundBytes.Sector + (4 * 2)), 2);
        Survives(bytes);
        Measured(bytes);
    }

    [Theory]
    [InlineData(0x2C, 1_000_000)]
    [InlineData(0x30, 1_000_000)]
    [InlineData(0x3C, 0)]
    [InlineData(0x44, 0)]
    [InlineData(0x48, int.MaxValue)]
    public void A_header_that_states_nonsense(int at, int value)
    {
        var bytes = (byte[])Old.Clone();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
        Measured(bytes);
        Survives(bytes);
    }

    [Theory]
    [InlineData(0x4C, int.MaxValue)]
    [InlineData(0x4C, -1)]
    [InlineData(0x9A + (8 * 1) + 4, int.MaxValue)]
    [InlineData(0x9A + (8 * 13) + 4, int.MaxValue)]
    [InlineData(0x9A + (8 * 33) + 4, int.MaxValue)]
    [InlineData(0x9A + (8 * 33), -5)]
    [InlineData(0x9A + (8 * 73), 0)]
    [InlineData(0x9A + (8 * 74), 0)]
    public void A_document_that_states_nonsense(int at, int value)
    {
        var bytes = (byte[])Old.Clone();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan((CompoundBytes.Sector * 3) + at), value);
        Measured(bytes);
        Survives(bytes);
    }

    [Fact]
    public void A_hundred_thousand_fields_that_never_end() => Measured(new DocFile().P(string.Concat(Enumerable.Repeat("\u0013 REF a \u0014", 100_000)) + "甲").ToBytes()).IsRead.ShouldBeTrue();

    [Fact]
    public void A_hundred_thousand_counted_fields() =>
        Measured(new DocFile().P(string.Concat(Enumerable.Repeat("\u0013 AUTONUM \u0015", 100_000))).ToBytes()).IsRead.ShouldBeTrue();

    [Fact]
    public void A_workbook_whose_merged_cells_cover_all_there_are() =>
        Reads("任务\t单位\n〃\t司法局", new WorkbookFile().Sheet("分工", "任务|单位/修订规则|司法局", "A1:XFD1048576 A1:XFD1048576 B2:XFD1048576").ToBytes());

    [Fact]
    public void A_workbook_with_cells_at_its_far_corner() =>
        Measured(new WorkbookFile().Xml("分工", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c></row><row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>乙</t></is></c></row></sheetData>").ToBytes()).IsRead.ShouldBeTrue();

    [Fact]
    public void A_workbook_that_repeats_one_long_string()
    {
        var cells = string.Concat(Enumerable.Range(1, 2000).Select(r => $"<row r=\"{r}\"><c r=\"A{r}\" t=\"s\"><v>0</v></c><c r=\"B{r}\" t=\"s\"><v>0</v></c></row>"));
        Refuses("LG2210", new WorkbookFile().Strings($"<si><t>{new string('长', 100_000)}</t></si>").Xml("分工", $"<sheetData>{cells}</sheetData>").ToBytes());
    }

    [Fact]
    public void A_workbook_with_more_cells_than_allowed()
    {
        var row = string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 300));
        Refuses("LG2206", new WorkbookFile().Xml("分工", $"<sheetData>{string.Concat(Enumerable.Repeat($"<row>{row}</row>", 1000))}</sheetData>").ToBytes());
    }

    [Fact]
    public void A_workbook_nested_too_deep() => Refuses("LG2205", new WorkbookFile().Xml("分工", string.Concat(Enumerable.Repeat("<x>", 5000)) + string.Concat(Enumerable.Repeat("</x>", 5000))).ToBytes());

    [Fact]
    public void A_workbook_part_that_is_a_bomb() =>
        Refuses("LG2203", WordFile.Zip(CompressionLevel.SmallestSize, ("[Content_Types].xml", []), ("xl/workbook.xml", Encoding.ASCII.GetBytes("<workbook>" + new string(' ', 30_000_000)))));

    [Fact]
    public void An_OFD_file_of_ten_thousand_pages()
    {
        var file = new OfdFile();
        for (var i = 0; i < 4000; i++) file.Page();
        Refuses("LG2218", file.ToBytes());
    }

    [Fact]
    public void An_OFD_file_that_names_one_page_ten_thousand_times()
    {
        var pages = string.Concat(Enumerable.Repeat("<ofd:Page ID=\"2\" BaseLoc=\"Pages/Page_0/Content.xml\"/>", 10_000));
        Refuses("LG2218", Ofd($"<ofd:Pages>{pages}</ofd:Pages>", "<ofd:Content/>"));
    }

    [Fact]
    public void An_OFD_page_whose_template_is_the_page() =>
        Survives(Ofd("<ofd:CommonData><ofd:TemplatePage ID=\"9\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:CommonData><ofd:Pages><ofd:Page ID=\"2\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages>",
            "<ofd:Template TemplateID=\"9\"/><ofd:Content><ofd:Layer>" + OfdFile.TextObject(20, 50, "甲") + "</ofd:Layer></ofd:Content>"));

    [Theory]
    [InlineData("DeltaX=\"g 2000000000 5\"")]
    [InlineData("DeltaX=\"g -1 NaN\"")]
    [InlineData("DeltaX=\"1e308 1e308\" X=\"1e308\"")]
    public void An_OFD_text_that_states_nonsense(string attributes) =>
        Measured(new OfdFile().Page().Xml($"<ofd:TextObject ID=\"1\" Boundary=\"20 20 100 10\" Font=\"1\" Size=\"4\"><ofd:TextCode Y=\"4\" {attributes}>甲乙丙</ofd:TextCode></ofd:TextObject>").Text(20, 80, "完").ToBytes()).IsRead.ShouldBeTrue();

    [Fact]
    public void An_OFD_page_with_more_characters_than_people_read()
    {
        var file = new OfdFile().Page();
        for (var i = 0; i < 700; i++) file.Text(20, 50, new string('甲', 100));
        Refuses("LG2219", file.ToBytes());
    }

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    public void An_OFD_file_that_names_parts_outside_of_it(string path) => Refuses("LG2220", Ofd($"<ofd:Pages><ofd:Page ID=\"2\" BaseLoc=\"{path}\"/></ofd:Pages>", ""));

    [Fact]
    public void An_OFD_file_that_misses_one_of_its_pages()
    {
        var result = Measured(Ofd(
            "<ofd:Pages><ofd:Page ID=\"2\" BaseLoc=\"Pages/Page_0/Content.xml\"/><ofd:Page ID=\"3\" BaseLoc=\"Pages/Page_1/Content.xml\"/></ofd:Pages>",
            "<ofd:Content><ofd:Layer>" + OfdFile.TextObject(20, 50, "甲") + "</ofd:Layer></ofd:Content>"));
        result.Document!.Text.ShouldBe("甲");
        Read.Codes(result).ShouldBe(["LG2407"]);
    }

    private static byte[] Ofd(string document, string page)
    {
        byte[] Part(string name, string inner) => Encoding.UTF8.GetBytes($"<ofd:{name} xmlns:ofd=\"http://www.ofdspec.org/2016\">{inner}</ofd:{name}>");
        return WordFile.Zip(CompressionLevel.Fastest, ("OFD.xml", Part("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>")), ("Doc_0/Document.xml", Part("Document", document)), ("Doc_0/Pages/Page_0/Content.xml", Part("Page", page)));
    }
}

using LawGov.Readers.Tests.Kit;
using static LawGov.Readers.Tests.Kit.WordFile;

namespace LawGov.Readers.Tests.Word;

public class TextBoxTests
{
    private static string Box(params string[] paragraphs)
    {
        var content = $"<w:txbxContent>{string.Concat(paragraphs)}</w:txbxContent>";
        return $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{content}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    [Fact]
    public void Reads_boxes_as_the_text_where_they_hold_it()
    {
        var file = new WordFile().List(Level(0, "decimal", "%1."));
        file.Xml(Box(Paragraph("溪口镇2025年普法要点"))).Xml(Box(Paragraph("开展宣讲。", 1, 0))).P("").P("2").Xml(Box(Paragraph("印发手册。", 1, 0)));
        var result = Read.Bytes(file.ToBytes());
        result.Document!.Text.ShouldBe("溪口镇2025年普法要点\n1. 开展宣讲。\n2\n2. 印发手册。");
        result.Document.Notes.ShouldBeEmpty();
        Read.Codes(result).ShouldBe(["LG2409"]);
        result.Document.Locate(0).Paragraph.ShouldBe(1);
        result.Document.Locate(result.Document.Text.Length).Paragraph.ShouldBe(5);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Leaves_boxes_apart_where_the_body_holds_the_text(int times, bool isRead)
    {
        var file = new WordFile().P("甲乙丙丁").Xml(Box(Paragraph(new string('字', 4 * times))));
        Read.Word(file).Notes.Count.ShouldBe(isRead ? 0 : 1);
    }

    [Fact]
    public void Reads_a_table_in_a_box() =>
        Read.Lines(new WordFile().Xml(Box(Table(Row(Cell("序号"), Cell("任务")), Row(Cell("1"), Cell("甲")))))).ShouldBe(["序号\t任务", "1\t甲"]);

    [Theory]
    [InlineData("溪口镇人民政府文件|溪政发〔2025〕3号", "溪口镇人民政府", "溪政发〔2025〕3号")]
    [InlineData("溪口镇人民政府办公室文件", "溪口镇人民政府办公室", null)]
    [InlineData("中共溪口镇委员会|溪口镇人民政府|文件|溪委发（2025）4号", "中共溪口镇委员会、溪口镇人民政府", "溪委发〔2025〕4号")]
    [InlineData("溪政办〔2025〕12号", null, "溪政办〔2025〕12号")]
    [InlineData("内部资料", null, null)]
    public void Reads_the_red_head_in_a_box(string lines, string? issuer, string? number)
    {
        var file = new WordFile().Xml(Box([.. lines.Split('|').Select(l => Paragraph(l))])).P("关于印发《溪口镇2025年普法要点》的通知，各村、各单位：现将要点印发给你们，请认真贯彻执行，并报告情况。");
        var metadata = Read.Word(file).Metadata;
        metadata.Issuer.ShouldBe(issuer);
        (metadata.DocumentNumber?.ToString()).ShouldBe(number);
        (metadata.DocumentNumber is null).ShouldBe(number is null);
    }
}

using LawGov.Readers.Tests.Kit;

namespace LawGov.Readers.Tests.Ofd;

public class OfdTests
{
    [Fact]
    public void Reads_paragraphs_over_lines_and_pages_and_leaves_page_numbers_out()
    {
        var full = new string('文', 38);
        var file = new OfdFile();
        for (var page = 0; page < 3; page++)
        {
            file.Page().Text(60, 12, "溪口镇人民政府文件汇编").Text(28.4, 60, full[2..]).Text(20, 70, full).Text(20, 80, "完。").Text(28.4, 90, full[2..]).Text(20, 100, full).Text(20, 110, full)
                .Text(100, 285, $"- {page + 1} -");
        }

        var document = Read.Document(file.ToBytes());
        document.Format.ShouldBe(SourceFormat.Ofd);
        document.Text.Split('\n').Select(l => l.Length).ShouldBe([76, 112, 76, 112, 76, 112]);
        document.Locate(document.Text.Length).Page.ShouldBe(3);
    }

    [Fact]
    public void Reads_a_ruled_table_with_a_cell_over_rows_and_goes_on_over_pages()
    {
        var file = new OfdFile();
        foreach (var rows in new[] { new[] { "1|印发手册。|镇司法所", "2|开展宣讲。|" }, ["3|公开清单。|镇财政所"] })
        {
            file.Page();
            string[] all = ["序号|任务|责任单位", .. rows];
            for (var r = 0; r <= all.Length; r++) file.Line(20, 40 + (10 * r), r == 2 && rows.Length == 2 ? 120 : 180, 40 + (10 * r));
            if (rows.Length == 2) file.Line(120, 50, 180, 50);
            foreach (var x in new[] { 20, 40, 120, 180 }) file.Line(x, 40, x, 40 + (10 * all.Length));
            for (var r = 0; r < all.Length; r++)
            {
                var cells = all[r].Split('|');
                for (var c = 0; c < 3; c++)
                    if (cells[c].Length > 0) file.Text(new[] { 22, 42, 122 }[c], 47 + (10 * r), cells[c]);
            }
        }

        Read.Document(file.ToBytes()).Text.Split('\n').ShouldBe(["序号\t任务\t责任单位", "1\t印发手册。\t镇司法所", "2\t开展宣讲。\t〃", "3\t公开清单。\t镇财政所"]);
    }

    [Fact]
    public void Reads_templates_pieces_in_any_order_and_transforms()
    {
        var file = new OfdFile().Template(OfdFile.TextObject(20, 30, "版头")).Page().Text(20, 60, "后").Text(20, 50, "前")
            .Xml("<ofd:TextObject ID=\"1\" Boundary=\"20 66 100 10\" CTM=\"2 0 0 2 0 0\" Font=\"1\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\">大字</ofd:TextCode></ofd:TextObject>");
        Read.Document(file.ToBytes()).Text.Split('\n').ShouldBe(["版头", "前", "后", "大字"]);
    }

    [Fact]
    public void Says_that_pages_are_pictures() => Read.Codes(Read.Bytes(new OfdFile().Page().Page().ToBytes())).ShouldBe(["LG2017"]);

    [Fact]
    public void Says_which_pages_hold_no_text() => Read.Codes(Read.Bytes(new OfdFile().Page().Text(20, 50, "甲").Page().ToBytes())).ShouldBe(["LG2601"]);
}

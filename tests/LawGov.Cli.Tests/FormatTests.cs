using System.IO.Compression;
using System.Text;
using System.Text.Json;
using LawGov.Cli.Terminals;
using LawGov.Readers.Tests.Kit;

namespace LawGov.Cli.Tests;

/// <summary>The same plan in every format, written by code, gives the same counts.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Title = "雁栖县2025年法治政府建设工作要点";

    private static readonly string[] Items =
    [
        Title, "为深入推进法治政府建设，结合本县实际，制定本工作要点。", "一、完善制度体系", "1.修订行政规范性文件制定程序规定，2025年6月底前完成。（责任单位：县司法局、县政府办公室）",
        "2.清理与上位法不一致的文件。（责任单位：县财政局）", "二、规范执法行为", "3.公示执法信息，全年开展案卷评查不少于2次。（牵头单位：县城管局；配合单位：县公安局）",
    ];

    private static readonly string[] Rows =
    [
        "序号|任务|责任单位|完成时限", "1|修订程序规定。|县司法局|2025年6月底前", "2|清理现行文件。|县财政局|2025年9月底前", "3|公示执法信息。|县城管局|2025年12月底前",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_plan_of_items_counts_the_same_in_every_format()
    {
        var (word, old, pdf, ofd) = (new WordFile().List(WordFile.Level(0, "chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>")), new DocFile(), new PdfFile(), new OfdFile().Page());
        var y = 40;
        foreach (var item in Items)
        {
            var isHeading = item[1] == '、';
            word.P(isHeading ? item[2..] : item, isHeading ? 1 : null, isHeading ? 0 : null);
            old.P(item);
            pdf.Add(item, gap: 1);
            ofd.Text(item == Title ? 60 : 28.4, y += 12, item);
        }

        var page = $"<html><head><meta charset=gb2312><title>{Title}-雁栖县人民政府网</title></head><body><h1>{Title}</h1><div id=zoom>{string.Concat(Items.Skip(1).Select(i => $"<p>{i}</p>"))}</div></body></html>";
        var text = string.Join('\n', Items);
        Write("plan.txt", Encoding.UTF8.GetBytes(text));
        Write("gb18030.txt", Read.Gb18030.GetBytes(text));
        Write("utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]);
        Write("plan.html", Read.Gb18030.GetBytes(page));
        Write("plan.docx", word.ToBytes());
        Write("plan.doc", old.ToBytes());
        Write("plan.wps", old.ToBytes());
        Write("plan.pdf", pdf.ToBytes());
        Write("plan.ofd", ofd.ToBytes());
        Write("inner/plan.zip", WordFile.Zip(CompressionLevel.Fastest, ("one.docx", word.ToBytes()), ("two.txt", Encoding.UTF8.GetBytes(text))));
        ShouldCountAlike(11, tasks: 3, assignments: 5, deadlines: 1, targets: 1);
    }

    [Fact]
    public void A_table_counts_the_same_in_every_format()
    {
        const string title = "雁栖县重点任务分工表";
        var (old, ofd) = (new DocFile().P(title), new OfdFile().Page().Text(70, 30, title));
        foreach (var row in Rows) old.Row(row);
        for (var r = 0; r <= Rows.Length; r++) ofd.Line(20, 40 + (10 * r), 190, 40 + (10 * r));
        foreach (var x in new[] { 20, 40, 100, 145, 190 }) ofd.Line(x, 40, x, 40 + (10 * Rows.Length));
        for (var r = 0; r < Rows.Length; r++)
            foreach (var (cell, x) in Rows[r].Split('|').Zip([22, 42, 102, 147])) ofd.Text(x, 47 + (10 * r), cell);
        string Html(string row) => $"<tr>{string.Concat(row.Split('|').Select(c => $"<td>{c}</td>"))}</tr>";
        Write("table.txt", Encoding.UTF8.GetBytes(title + "\n" + string.Join('\n', Rows).Replace('|', '\t')));
        Write("table.html", Encoding.UTF8.GetBytes($"<html><body><div id=zoom><p>{title}</p><table>{string.Concat(Rows.Select(Html))}</table></div></body></html>"));
        Write("table.docx", new WordFile().P(title).Xml(WordFile.Table([.. Rows.Select(r => WordFile.Row([.. r.Split('|').Select(c => WordFile.Cell(c))]))])).ToBytes());
        Write("table.doc", old.ToBytes());
        Write("table.xlsx", new WorkbookFile().Sheet("分工", title + "/" + string.Join('/', Rows), "A1:D1").ToBytes());
        Write("table.pdf", new PdfFile().Add(title).Table(Rows).ToBytes());
        Write("table.ofd", ofd.ToBytes());
        ShouldCountAlike(7, tasks: 3, assignments: 3, deadlines: 3, targets: 0);
    }

    private void ShouldCountAlike(int documents, int tasks, int assignments, int deadlines, int targets)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        LawGovCommand.Run(["analyze", _folder, "--format", "json"], Terminal.For(new MemoryStream(), output, error)).ShouldBe(0, error.ToString());
        using var results = JsonDocument.Parse(output.ToString());
        results.RootElement.GetArrayLength().ShouldBe(documents);
        foreach (var result in results.RootElement.EnumerateArray())
        {
            var counts = result.GetProperty("counts");
            int Count(string name) => counts.GetProperty(name).GetInt32();
            (Count("tasks"), Count("assignments"), Count("deadlines"), Count("targets")).ShouldBe((tasks, assignments, deadlines, targets), result.ToString()[..300]);
        }
    }

    private void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}

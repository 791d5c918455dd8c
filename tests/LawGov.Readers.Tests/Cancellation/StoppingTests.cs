using System.Text;
using LawGov.Readers.Archives;
using LawGov.Readers.Reading;
using LawGov.Readers.Tests.Kit;
using LawGov.Tests.Shared;

namespace LawGov.Readers.Tests.Cancellation;

/// <summary>Reading a file of any format stops within 50 ms of work after it was told to, wherever it stands.</summary>
[Collection(Alone.Name)]
public class StoppingTests
{
    private const int Items = 20_000;

    private const string Text = "完善行政执法监督制度，加强基层执法队伍建设，每年培训不少于60学时。（责任单位：市司法局、市财政局）";

    private static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["text"] = () => Read.Gb18030.GetBytes(Lines("\n")),
        ["page"] = () => Encoding.UTF8.GetBytes("<html><body><p>" + Lines("</p><p>") + "</p></body></html>"),
        ["page with a table"] = () => Encoding.UTF8.GetBytes("<html><body><table>" + string.Concat(Enumerable.Range(1, Items / 2).Select(i => $"<tr><td>{i}</td><td>{Text}</td></tr>")) + "</table></body></html>"),
        ["Word"] = () => Enumerable.Range(1, Items).Aggregate(new WordFile().List(WordFile.Level(0, "decimal", "%1.")), (file, _) => file.P(Text, 1)).ToBytes(),
        ["Word with a table"] = () => new WordFile().Xml(WordFile.Table([.. Enumerable.Range(1, Items).Select(i => WordFile.Row(WordFile.Cell($"{i}"), WordFile.Cell(Text)))])).ToBytes(),
        ["old Word"] = () => Enumerable.Range(1, Items).Aggregate(new DocFile().List((0, "%1.")), (file, _) => file.P(Text, 1)).ToBytes(),
        ["workbook"] = () => new WorkbookFile().Sheet("分工", "序号|任务/" + string.Join('/', Enumerable.Range(1, Items).Select(i => $"{i}|{Text}"))).ToBytes(),
        ["OFD"] = () => Enumerable.Range(1, 400).Aggregate(new OfdFile(), (file, _) => Enumerable.Range(1, 20).Aggregate(file.Page(), (page, line) => page.Text(20, 30 + (10 * line), Text))).ToBytes(),
        ["PDF"] = () => Enumerable.Range(1, 4000).Aggregate(new PdfFile(), (file, _) => file.Add(Text)).ToBytes(),
        ["archive"] = () => WordFile.Zip(System.IO.Compression.CompressionLevel.Fastest, [.. Enumerable.Range(1, 20).Select(i => ($"{i}.txt", Encoding.UTF8.GetBytes(Lines("\n", Items / 10))))]),
    };

    public static TheoryData<string> Formats => [.. Files.Keys];

    [Theory, MemberData(nameof(Formats))]
    public void Reading_stops(string format)
    {
        var bytes = Files[format]();
        CancellationProbe.FindFault(format, token =>
        {
            if (format == "archive") _ = DocumentArchive.Open(bytes).ReadAll(token).Count();
            else DocumentReader.Default.Read(bytes, cancellationToken: token).Document.ShouldNotBeNull();
        }).ShouldBeNull();
    }

    [Theory, MemberData(nameof(Formats))]
    public void A_reading_that_was_stopped_before_gives_nothing(string format)
    {
        var bytes = Files[format]();
        var stopped = new CancellationToken(canceled: true);
        Should.Throw<OperationCanceledException>(() =>
        {
            if (format == "archive") _ = DocumentArchive.Open(bytes).ReadAll(stopped).Count();
            else DocumentReader.Default.Read(bytes, cancellationToken: stopped);
        });
    }

    private static string Lines(string between, int items = Items) => string.Join(between, Enumerable.Range(1, items).Select(i => $"{i}.{Text}"));
}

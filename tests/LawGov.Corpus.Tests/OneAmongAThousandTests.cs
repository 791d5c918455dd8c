using System.IO.Compression;
using System.Text;

namespace LawGov.Corpus.Tests;

/// <summary>One hostile file in the middle of a thousand changes no row of the others, in no table.</summary>
public sealed class OneAmongAThousandTests : IDisposable
{
    private const int Documents = 1_000;

    private const string Hostile = "0500x";

    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov-corpus").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Nothing_else_changes()
    {
        Directory.CreateDirectory(In("plans"));
        for (var i = 0; i < Documents; i++)
            File.WriteAllText(In($"plans/{i:0000}.txt"), $"江州市第{i}号治水方案\n一、任务\n1.2030年底前检查第{i}段堤坝，不少于{i + 2}次。（责任单位：市水务局）\n");
        await CorpusTableRun.RunAsync(CorpusFiles.Find([In("plans")]), In("plain"), new CorpusTableOptions { Format = CorpusTableFormat.NdJson }, null, Cancellation);
        var n = 0;
        foreach (var (name, bytes) in Files())
        {
            var path = In($"plans/{Hostile}{name}");
            File.WriteAllBytes(path, bytes);
            var mixed = In($"mixed{n++}");
            var state = await CorpusTableRun.RunAsync(CorpusFiles.Find([In("plans")]), mixed, new CorpusTableOptions { Format = CorpusTableFormat.NdJson }, null, Cancellation);
            File.Delete(path);
            state.Documents.ShouldBe(Documents + 1);
            foreach (var table in CorpusSchema.Tables)
            {
                var others = File.ReadLines(Path.Combine(mixed, table.Name + ".ndjson")).Where(l => !l.StartsWith($"{{\"document\":\"{Hostile}", StringComparison.Ordinal));
                others.SequenceEqual(File.ReadLines(Path.Combine(In("plain"), table.Name + ".ndjson"))).ShouldBeTrue($"{name}: {table.Name}");
            }
        }
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Files()
    {
        yield return (".html", Encoding.UTF8.GetBytes("<html><!-- " + string.Concat(Enumerable.Repeat("--!", 40_000)) + string.Concat(Enumerable.Repeat("<div>", 20_000))));
        yield return (".txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("（责任单位：", 30_000)) + "\u202E\0\uFFFF\uD7FF" + new string('）', 30_000)));
        yield return (".docx", Bomb());
    }

    /// <summary>A Word file whose text inflates to a hundred times what it may.</summary>
    private static byte[] Bomb()
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in new[] { "[Content_Types].xml", "word/document.xml" })
            {
                using var stream = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
                for (var i = 0; i < 300; i++) stream.Write(new byte[1 << 20]);
            }
        }

        return buffer.ToArray();
    }

    private string In(string name) => Path.Combine(_folder, name);
}

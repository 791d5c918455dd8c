using System.IO.Compression;
using System.Text;
using LawGov.Analysis.Coverage;
using LawGov.Files;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Readers;
using LawGov.Readers.Reading;
using LawGov.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace LawGov.Tests;

public sealed class PolicyFileTests : IDisposable
{
    private const string Plan = "溪口镇2025年法治政府建设工作要点\n一、完善制度\n1.修订规则。（责任单位：镇司法所）\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The page of an office: what it is told by, and the place that its plan speaks for.</summary>
    [Theory]
    [InlineData("<table><tr><td>索引号：</td><td>YX-1</td><td>发文机关：</td><td>云溪县人民政府</td></tr></table>", "", "云溪县")]
    [InlineData("<table><tr><td>索引号：</td><td>YX-1</td><td>发布机构：</td><td>云溪县司法局</td></tr></table>", "", "云溪县")]
    [InlineData("", "<meta name=SiteName content=云溪县人民政府门户网站>", "云溪县")]
    [InlineData("", "<meta name=ContentSource content=新华网><meta name=SiteName content=云溪县人民政府>", "云溪县")]
    [InlineData("", "", null)]
    public void A_plan_without_a_place_has_that_of_its_page(string table, string tags, string? place)
    {
        var page = $"<html><head>{tags}</head><body>{table}<h1>2024年法治建设工作要点</h1><div class=content><p>一、完善制度，修订规则。（责任单位：县司法局）</p><p>二、规范执法，公示信息。（责任单位：县司法局）</p></div></body></html>";
        var document = PolicyFile.Read(Encoding.UTF8.GetBytes(page), "plan.html").Document!;
        (document.Jurisdiction?.Name).ShouldBe(place);
        document.Tasks[0].Assignments[0].Reference!.Place.ShouldBe(place);
    }

    [Fact]
    public void Reads_a_file_in_one_line()
    {
        var file = PolicyFile.Read(Write("plan.txt", Plan));
        file.IsRead.ShouldBeTrue();
        (file.Name, file.Document!.Title, file.Document.Tasks.Count, file.Text).ShouldBe(("plan.txt", "溪口镇2025年法治政府建设工作要点", 1, Plan));
        file.Locate(file.Document.Tasks[0].Span.Start).Line.ShouldBe(3);
        CoverageAnalyzer.Default.Analyze(file.Parsed!).ShouldNotBeNull();
    }

    [Fact]
    public void Merges_the_findings_of_file_and_parser_and_what_the_file_says_about_the_document()
    {
        byte[] page = [.. Encoding.UTF8.GetBytes("<html><head><meta charset=gb2312><meta name=\"PubDate\" content=\"2025-02-03\"></head><body><p>溪口镇2025年法治政府建设工作要点</p><p>1.修订规则。（责任单位：镇司法所）</p></body></html>")];
        var file = PolicyFile.Read(page, "page.html");
        file.Document!.PublishedOn.ShouldBe(new DateOnly(2025, 2, 3));
        file.Diagnostics.ShouldContain(d => d.Code == "LG2103");
        file.Parsed!.Diagnostics.ShouldBe(file.Diagnostics);
    }

    [Fact]
    public void Says_why_a_file_could_not_be_read()
    {
        var file = PolicyFile.Read(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 }, "scan.png");
        (file.IsRead, file.Document, file.Content, file.Text).ShouldBe((false, null, null, ""));
        file.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Error);
        file.Locate(0).ShouldBe(default);
    }

    [Fact]
    public async Task Reads_a_stream_that_cannot_seek()
    {
        await using var pipe = new DeflateStream(new MemoryStream(Deflate(Plan)), CompressionMode.Decompress);
        (await PolicyFile.ReadAsync(pipe, "upload", TestContext.Current.CancellationToken)).Document!.Tasks.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Stops_when_it_is_told_to()
    {
        var token = new CancellationToken(canceled: true);
        await Should.ThrowAsync<OperationCanceledException>(() => PolicyFile.ReadAsync(new MemoryStream([1]), null, token));
        Write("plan.txt", Plan);
        await Should.ThrowAsync<OperationCanceledException>(async () => await PolicyFile.ReadAllAsync(_folder, token).ToListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Refuses_a_stream_over_the_limit_without_reading_it_to_its_end()
    {
        var reader = new PolicyFileReader(options: new ReadOptions { Limits = new ReadLimits { InputBytes = 10 } });
        using var stream = new MemoryStream(new byte[1_000_000]);
        (await reader.ReadAsync(stream)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("LG2201");
        stream.Position.ShouldBeLessThan(stream.Length);
    }

    [Fact]
    public async Task Reads_folders_and_archives_file_by_file()
    {
        Write("b.txt", Plan);
        Write("inner/a.txt", Plan);
        Write("scan.png", "x");
        using (var archive = new ZipArchive(File.Create(Path.Combine(_folder, "c.zip")), ZipArchiveMode.Create))
            foreach (var name in new[] { "one.txt", "two.txt" })
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(Plan));
            }

        var files = await PolicyFile.ReadAllAsync(_folder).ToListAsync();
        files.Select(f => (f.Name, f.IsRead)).ShouldBe([("b.txt", true), ("c.zip!one.txt", true), ("c.zip!two.txt", true), ("inner/a.txt", true)]);
        (await PolicyFile.ReadAllAsync(Path.Combine(_folder, "b.txt")).ToListAsync()).Select(f => f.Name).ShouldBe(["b.txt"]);
    }

    [Theory]
    [InlineData(int.MaxValue, null, "a.txt d/b.docx d/e/c.txt", "README.md d/x.png")]
    [InlineData(1, null, "a.txt d/b.docx", "README.md d/x.png")]
    [InlineData(0, null, "a.txt", "README.md")]
    [InlineData(int.MaxValue, "*.txt", "a.txt d/e/c.txt", "README.md d/b.docx d/x.png")]
    [InlineData(int.MaxValue, "?.png", "d/x.png", "README.md a.txt d/b.docx d/e/c.txt")]
    public void Lists_a_folder(int depth, string? pattern, string files, string skipped)
    {
        foreach (var name in new[] { "a.txt", "README.md", "d/b.docx", "d/x.png", "d/e/c.txt" }) Write(name, "x");
        var folder = PolicyFolder.List(_folder, new FolderOptions { Depth = depth, Pattern = pattern });
        string Names(IEnumerable<string> paths) => string.Join(' ', paths.Select(p => Path.GetRelativePath(_folder, p).Replace('\\', '/')));
        Names(folder.Files).ShouldBe(files);
        Names(folder.Skipped).ShouldBe(skipped);
    }

    [Fact]
    public void Refuses_wrong_arguments_by_name()
    {
        Should.Throw<ArgumentException>(() => PolicyFile.Read("")).ParamName.ShouldBe("path");
        Should.Throw<ArgumentNullException>(() => PolicyFile.ReadAsync(null!)).ParamName.ShouldBe("stream");
        Should.Throw<FileNotFoundException>(() => PolicyFile.ReadAllAsync(Path.Combine(_folder, "none")));
        Should.Throw<DirectoryNotFoundException>(() => PolicyFolder.List(Path.Combine(_folder, "none")));
        Should.Throw<ArgumentOutOfRangeException>(() => PolicyFolder.List(_folder, new FolderOptions { Depth = -1 })).ParamName.ShouldBe("Depth");
        Should.Throw<ArgumentException>(() => PolicyFolder.List(_folder, new FolderOptions { Pattern = "" })).ParamName.ShouldBe("Pattern");
    }

    [Fact]
    public void Registers_everything_with_one_call()
    {
        using var provider = new ServiceCollection().AddLawGovFiles().AddLawGovFiles().BuildServiceProvider(validateScopes: true);
        provider.GetRequiredService<IPolicyFileReader>().Read(Write("plan.txt", Plan)).Document!.Tasks.Count.ShouldBe(1);
        provider.GetRequiredService<IDocumentReader>().ShouldBeSameAs(provider.GetRequiredService<IDocumentReader>());
        provider.GetRequiredService<IPolicyDocumentParser>().ShouldNotBeNull();
        provider.GetRequiredService<ICoverageAnalyzer>().ShouldNotBeNull();
    }

    [Fact]
    public void Keeps_limits_that_are_registered()
    {
        using var provider = new ServiceCollection().AddSingleton(new ReadOptions { Limits = new ReadLimits { InputBytes = 3 } }).AddLawGovFiles(o => { }).BuildServiceProvider();
        provider.GetRequiredService<IPolicyFileReader>().Read(Encoding.UTF8.GetBytes(Plan)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("LG2201");
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("doc")]
    public void Gives_the_same_counts_for_a_plan_in_every_format(string format)
    {
        var text = PolicyFile.Read(Path.Combine(Repository.Root, "seeds", "xuhui-2020-workpoints.txt"));
        var other = PolicyFile.Read(Path.Combine(Repository.Root, "tests", "LawGov.Readers.Tests", "Seeds", "Files", "xuhui-2020-workpoints." + format));
        (other.Document!.Title, other.Document.Tasks.Count, other.Document.Tasks.Sum(t => t.Assignments.Count)).ShouldBe((text.Document!.Title, text.Document.Tasks.Count, text.Document.Tasks.Sum(t => t.Assignments.Count)));
    }

    private static byte[] Deflate(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new DeflateStream(packed, CompressionLevel.Fastest)) stream.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}

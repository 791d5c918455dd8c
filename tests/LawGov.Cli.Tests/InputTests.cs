using System.Text;
using System.Text.Json;
using LawGov.Tests.Shared;
using static LawGov.Cli.Tests.InProcess;

namespace LawGov.Cli.Tests;

/// <summary>What a path, a folder, an archive or standard input gives a verb to read.</summary>
public sealed class InputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Standard_input_is_a_document()
    {
        var (code, output, _) = RunWith("某区工作方案\n一、总体要求\n1.加强建设。（责任单位：区司法局）", "parse", "-", "--format", "json");
        code.ShouldBe(0);
        JsonDocument.Parse(output).RootElement.GetProperty("tasks").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void A_stream_of_lines_is_answered_in_order_and_a_bad_line_does_not_stop_it()
    {
        var (code, output, _) = RunWith("{\"id\":\"a\",\"text\":\"一、总体要求\"}\nnonsense\n{\"id\":\"b\",\"text\":\"\"}\n", "parse", "-", "--format", "ndjson");
        code.ShouldBe(3);
        var answers = output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        answers.Select(a => a.GetProperty("id").GetString()).ShouldBe(["a", null, "b"]);
        answers[1].GetProperty("error").GetString().ShouldNotBeNullOrEmpty();
        answers[0].GetProperty("document").GetProperty("sections").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void An_archive_gives_every_document_in_it()
    {
        var path = Path.Combine(_folder, "plans.zip");
        using (var archive = System.IO.Compression.ZipFile.Open(path, System.IO.Compression.ZipArchiveMode.Create))
        {
            foreach (var seed in Repository.SeedNames)
            {
                using var entry = archive.CreateEntry(seed + ".txt").Open();
                entry.Write(File.ReadAllBytes(Seed(seed)));
            }
        }

        var documents = Run("parse", path, "--format", "ndjson").Output.TrimEnd().Split('\n');
        documents.Length.ShouldBe(5);
        JsonDocument.Parse(documents[0]).RootElement.GetProperty("source").GetString().ShouldBe("plans.zip!jingan-2023-report.txt");
    }

    [Theory]
    [InlineData("", 2, true)]
    [InlineData("--depth 0", 1, true)]
    [InlineData("--pattern *.txt", 2, true)]
    [InlineData("--pattern b*", 1, true)]
    public void A_folder_is_read_with_those_below_it_and_says_what_it_passes_over(string options, int documents, bool saysSo)
    {
        var seed = File.ReadAllBytes(Seed("xuhui-2020-workpoints"));
        Write("a.txt", seed);
        Directory.CreateDirectory(Path.Combine(_folder, "inner"));
        Write(Path.Combine("inner", "b.txt"), seed);
        Write("scan.png", [1]);
        var (code, output, error) = Run(["analyze", _folder, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        code.ShouldBe(0);
        output.Split("date of signature").Length.ShouldBe(documents + 1);
        error.Contains("passed over", StringComparison.Ordinal).ShouldBe(saysSo);
    }

    [Fact]
    public void A_file_that_two_paths_lead_to_is_read_once()
    {
        var file = Write("a.txt", File.ReadAllBytes(Seed("xuhui-2020-workpoints")));
        Run("analyze", _folder, file, file).Output.Split("date of signature").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("--depth", "-1")]
    [InlineData("--pattern", "")]
    public void Wrong_options_of_folders_are_wrong_usage(string option, string value) => Run("analyze", _folder, option, value).Code.ShouldBe(2);

    [Fact]
    public void Each_unreadable_input_gets_one_line_and_the_others_are_processed()
    {
        var empty = Write("empty.txt", [.. " \n"u8]);
        var binary = Write("binary.txt", [1, 0, 2, 0, 0, 3]);
        var pdf = Write("plan.pdf", [.. "%PDF-1.7\n"u8]);
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "none")).FullName;
        var missing = Path.Combine(_folder, "missing.txt");
        var (code, output, error) = Run("analyze", missing, folder, empty, binary, pdf, Seed("xuhui-2020-workpoints"));
        code.ShouldBe(3);
        output.ShouldContain("徐汇区");
        var lines = error.TrimEnd().Split('\n');
        lines.Length.ShouldBe(5);
        lines[0].ShouldContain("no documents");
        lines[1].ShouldContain("missing.txt");
        lines[1].ShouldContain("no such file");
        lines[2].ShouldContain("no text");
        lines[3].ShouldContain("binary.txt");
        lines[4].ShouldContain("damaged");
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}

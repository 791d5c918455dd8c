using System.Text;
using System.Text.Json;
using LawGov.Cli.Terminals;
using LawGov.Tests.Shared;

namespace LawGov.Cli.Tests;

/// <summary>Results are printed as they come, and nothing of a document is kept when its result is out.</summary>
[Collection(Alone.Name)]
public sealed class StreamTests : IDisposable
{
    private const int Documents = 40;

    /// <summary>What a document leaves behind at most: its name, and its share of lists that double; a document and its model take more than ten times as much.</summary>
    private const long KeptBytes = 8_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov-stream").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("analyze", "json")]
    [InlineData("parse", "text")]
    [InlineData("parse", "json")]
    [InlineData("parse", "ndjson")]
    [InlineData("parse", "csv")]
    [InlineData("validate", "json")]
    [InlineData("coverage", "json")]
    [InlineData("coverage", "ndjson")]
    [InlineData("coverage", "csv")]
    public void Memory_does_not_grow_with_the_number_of_documents(string verb, string format)
    {
        WritePlans();
        var live = new LiveBytes();
        LawGovCommand.Run([verb, _folder, "--format", format], Terminal.For(new MemoryStream(), live, TextWriter.Null)).ShouldBe(ExitCodes.Done);
        var marks = live.Marks;
        marks.Count.ShouldBeGreaterThan(Documents / 4);
        Grown(marks).ShouldBeLessThan(KeptBytes, string.Join(' ', marks));
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("parse")]
    [InlineData("validate")]
    [InlineData("coverage")]
    public void Documents_of_an_archive_are_read_one_by_one(string verb)
    {
        WritePlans();
        var archive = Path.Combine(Directory.CreateTempSubdirectory("lawgov-stream").FullName, "plans.zip");
        System.IO.Compression.ZipFile.CreateFromDirectory(_folder, archive);
        var live = new LiveBytes();
        LawGovCommand.Run([verb, archive, "--format", "json"], Terminal.For(new MemoryStream(), live, TextWriter.Null)).ShouldBe(ExitCodes.Done);
        Grown(live.Marks).ShouldBeLessThan(KeptBytes, string.Join(' ', live.Marks));
        Directory.Delete(Path.GetDirectoryName(archive)!, recursive: true);
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("parse")]
    [InlineData("validate")]
    [InlineData("coverage")]
    public void Lines_hold_what_the_array_holds(string verb)
    {
        string[] run = [verb, Repository.PathOf("seeds"), "--pattern", "*.txt", "--format"];
        using var array = JsonDocument.Parse(Run("", [.. run, "json"]).Output);
        var lines = Run("", [.. run, "ndjson"]).Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l)).ToList();
        lines.Count.ShouldBe(array.RootElement.GetArrayLength());
        foreach (var (line, one) in lines.Zip(array.RootElement.EnumerateArray())) JsonElement.DeepEquals(line.RootElement, one).ShouldBeTrue();
    }

    [Theory]
    [InlineData("workload SEED SEED2")]
    [InlineData("schedule SEED SEED2")]
    [InlineData("cite SEED SEED2")]
    [InlineData("compare SEED SEED2")]
    [InlineData("follow SEED SEED2")]
    public void A_report_of_several_documents_is_one_line(string line)
    {
        string[] run = [.. line.Split(' ').Select(a => a switch { "SEED" => Seed("xuhui-2020-workpoints"), "SEED2" => Seed("putuo-2022-opinions"), _ => a }), "--format"];
        var flat = Run("", [.. run, "ndjson"]).Output;
        flat.TrimEnd('\n').ShouldNotContain('\n');
        JsonElement.DeepEquals(JsonDocument.Parse(flat).RootElement, JsonDocument.Parse(Run("", [.. run, "json"]).Output).RootElement).ShouldBeTrue();
    }

    [Fact]
    public void Each_outline_is_a_line() => Run("", "outlines", "--format", "ndjson").Output.TrimEnd().Split('\n').Length.ShouldBe(2);

    [Theory]
    [InlineData("parse", "document", JsonValueKind.Object)]
    [InlineData("analyze", "analysis", JsonValueKind.Object)]
    [InlineData("coverage", "coverage", JsonValueKind.Object)]
    [InlineData("validate", "findings", JsonValueKind.Array)]
    public void Every_verb_of_one_document_answers_a_stream_of_lines(string verb, string member, JsonValueKind kind)
    {
        var (code, output) = Run("{\"id\":\"a\",\"text\":\"江州市方案\\n一、总体要求\"}\n{}\n{\"id\":7,\"text\":\"\"}\n", verb, "-", "--format", "ndjson");
        code.ShouldBe(ExitCodes.Unreadable);
        var answers = output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        answers.Select(a => a.GetProperty("id").GetString()).ShouldBe(["a", null, "7"]);
        (answers[0].GetProperty(member).ValueKind, answers[2].GetProperty(member).ValueKind).ShouldBe((kind, kind));
        answers[1].GetProperty("error").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void A_finding_that_is_an_error_is_the_exit_code_of_a_stream_too() =>
        Run("{\"id\":\"a\",\"text\":\"江州市方案\\n一、总体要求\\n1.在2023年6月31日前完成。（责任单位：市水务局）\"}\n", "validate", "-", "--format", "ndjson").Code.ShouldBe(ExitCodes.Findings);

    [Fact]
    public void An_array_that_was_broken_off_stays_open()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "一、任务\n1.甲。");
        File.WriteAllText(Path.Combine(_folder, "b.txt"), "一、任务\n1.乙。");
        var output = new BrokenAfter(1);
        LawGovCommand.Run(["parse", _folder, "--format", "json"], Terminal.For(new MemoryStream(), output, TextWriter.Null)).ShouldBe(ExitCodes.Unreadable);
        output.ToString().ShouldStartWith("[\n{");
        output.ToString().TrimEnd().ShouldNotEndWith("]");
    }

    private void WritePlans()
    {
        for (var i = 0; i < Documents; i++)
        {
            var text = new StringBuilder($"江州市第{i}号河道整治方案\n");
            for (var j = 1; j <= 120; j++) text.Append($"{j}.整治第{(i * 100) + j}段河道，年底前完成不少于{j}公里。（责任单位：市水务局）\n");
            File.WriteAllText(Path.Combine(_folder, $"{i:000}.txt"), text.ToString());
        }
    }

    /// <summary>Bytes for each document, from a third on: by then everything that is made once is there.</summary>
    private static long Grown(List<long> marks) => (marks[^1] - marks[marks.Count / 3]) / (Documents * 2 / 3);

    private static string Seed(string name) => Repository.PathOf("seeds", name + ".txt");

    private static (int Code, string Output) Run(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (LawGovCommand.Run(args, Terminal.For(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error)), output.ToString());
    }

    /// <summary>Throws the output away and looks what lives whenever something was written.</summary>
    private sealed class LiveBytes : TextWriter
    {
        private long _written;

        public List<long> Marks { get; } = [];

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(string? value)
        {
            // A look costs a collection: not at every line of a listing.
            if ((_written += value?.Length ?? 0) < 6_000) return;
            _written = 0;
            Marks.Add(GC.GetTotalMemory(forceFullCollection: true));
        }

        public override void Write(char value)
        {
        }
    }

    private sealed class BrokenAfter(int writes) : StringWriter
    {
        private int _left = writes;

        public override void Write(string? value)
        {
            if (_left-- <= 0) throw new IOException("nobody listens");
            base.Write(value);
        }
    }
}

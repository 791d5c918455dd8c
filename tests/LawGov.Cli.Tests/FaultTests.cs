using System.Text;
using LawGov.Tests.Shared;

namespace LawGov.Cli.Tests;

/// <summary>Every verb with every kind of bad argument: one line on standard error for each, no stack trace, and never the exit code of findings.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, string> VerbsAndPaths()
    {
        var data = new TheoryData<string, string>();
        foreach (var verb in new[] { "analyze", "parse", "validate", "coverage", "workload" })
            foreach (var path in new[] { "", "missing.txt", "a\0b", "a\uFFFDb.txt", "a\u001b[31mb.txt", new string('x', 5000) })
                data.Add(verb, path);
        return data;
    }

    [Theory, MemberData(nameof(VerbsAndPaths))]
    public void A_path_that_leads_nowhere(string verb, string path)
    {
        var (code, output, error) = Run(verb, path, Repository.PathOf("seeds", "xuhui-2020-workpoints.txt"));
        code.ShouldBe(3);
        output.ShouldNotBeEmpty("the other input is answered");
        IsOneLine(error);
    }

    [Theory]
    [InlineData("coverage", "--outline", "{\"parts\": [null]}")]
    [InlineData("coverage", "--outline", "{\"schema\": \"lawgov-outline\", \"schemaVersion\": \"1.0\", \"id\": \"x\", \"title\": \"t\", \"parts\": [{\"number\": 1, \"title\": \"p\", \"articles\": [null]}]}")]
    [InlineData("coverage", "--outline", "no JSON")]
    [InlineData("workload", "--roster", "{\"name\": \"x\", bad")]
    [InlineData("workload", "--roster", "{\"name\": \"x\", \"place\": \"y\", \"groups\": [null]}")]
    [InlineData("workload", "--roster", "[]")]
    public void A_file_that_an_option_names_is_broken(string verb, string option, string content)
    {
        var file = Path.Combine(_folder, "broken.json");
        File.WriteAllText(file, content);
        var (code, output, error) = Run(verb, Repository.PathOf("seeds", "xuhui-2020-workpoints.txt"), option, file);
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        IsOneLine(error);
    }

    [Theory]
    [InlineData("parse", "--format", "xml")]
    [InlineData("workload", "--weights", "Lead=x")]
    [InlineData("workload", "--as-of", "never")]
    [InlineData("coverage", "--outline", "")]
    [InlineData("validate", "--language", "Latin")]
    public void An_option_without_sense(string verb, string option, string value)
    {
        var (code, _, error) = Run(verb, Repository.PathOf("seeds", "xuhui-2020-workpoints.txt"), option, value);
        code.ShouldBe(2);
        IsOneLine(error);
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("parse")]
    [InlineData("validate")]
    [InlineData("coverage")]
    [InlineData("workload")]
    [InlineData("outlines")]
    [InlineData("schema")]
    public void An_output_that_takes_nothing(string verb)
    {
        string[] args = verb is "outlines" or "schema" ? [verb] : [verb, Repository.PathOf("seeds", "xuhui-2020-workpoints.txt")];
        using var error = new StringWriter();
        LawGovCommand.Run(args, Terminal.For(Stream.Null, new FullWriter(), error)).ShouldBe(3);
        IsOneLine(error.ToString());
    }

    [Fact]
    public void Standard_input_named_twice_is_read_once()
    {
        var (code, output, error) = Run("parse", "-", "-");
        code.ShouldBe(3);
        output.ShouldContain("一、任务");
        IsOneLine(error);
    }

    [Fact]
    public void A_line_that_is_no_request_is_answered_with_its_id()
    {
        using var output = new StringWriter();
        var input = new MemoryStream(Encoding.UTF8.GetBytes("{\"id\": \"7\"}\n{\"id\": 8, \"text\": \"\\ud800\"}\n"));
        LawGovCommand.Run(["parse", "-", "--format", "ndjson"], Terminal.For(input, output, TextWriter.Null)).ShouldBe(3);
        output.ToString().ShouldContain("\"id\":\"7\"");
        output.ToString().ShouldContain("\"id\":\"8\"");
    }

    [Fact]
    public void No_cell_is_a_formula()
    {
        var file = Path.Combine(_folder, "plan.txt");
        File.WriteAllText(file, "实施方案\n一、任务\n1. =SUM(A1)。（责任单位：=1+1局、@甲局、-2局、+3局）\n");
        foreach (var verb in new[] { "parse", "workload" })
        {
            var output = Run(verb, file, "--format", "csv").Output;
            foreach (var cell in output.Split(',', '\n').Select(c => c.TrimStart('"'))) (cell is ['=' or '+' or '-' or '@' or '\t', ..]).ShouldBeFalse(cell);
        }

        Run("parse", file, "--format", "csv", "--bom", "on").Output.ShouldStartWith("\uFEFF");
        Run("parse", file, "--format", "csv").Output.ShouldStartWith("source");
    }

    private static void IsOneLine(string error)
    {
        error.Trim().Split('\n').Length.ShouldBe(1, error);
        error.ShouldStartWith("lawgov: ");
        error.ShouldNotContain("   at ");
        error.ShouldNotContain("\u001b");
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var input = new MemoryStream(Encoding.UTF8.GetBytes("某市实施方案\n一、任务\n1. 完善制度。（责任单位：市司法局）\n"));
        var code = LawGovCommand.Run(args, Terminal.For(input, output, error));
        return (code, output.ToString(), error.ToString());
    }

    private sealed class FullWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");
    }
}

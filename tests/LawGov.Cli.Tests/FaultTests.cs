using System.Runtime.InteropServices;
using System.Text;
using LawGov.Cli.Terminals;
using LawGov.Tests.Shared;

namespace LawGov.Cli.Tests;

/// <summary>Every verb with every kind of bad argument: one line on standard error for each, no stack trace, and never the exit code of findings.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov").FullName;

    private static string[] Nowhere => ["", "missing.txt", "a\0b", "a\nb.txt", "@missing", "a\uFFFDb.txt", "a\u001b[31mb.txt", new string('x', 5000)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, string> VerbsAndPaths()
    {
        var data = new TheoryData<string, string>();
        foreach (var verb in new[] { "analyze", "parse", "validate", "coverage", "workload", "schedule", "cite" })
            foreach (var path in Nowhere)
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

    /// <summary>Verbs that need each of their files.</summary>
    public static TheoryData<string> Demanding()
    {
        var data = new TheoryData<string>();
        foreach (var path in Nowhere)
            foreach (var args in new[] { "compare {0} GOOD", "compare GOOD {0}", "follow {0} GOOD", "follow GOOD {0}", "follow GOOD GOOD --next {0}", "ledger {0} -o OUT.xlsx", "ledger GOOD -o OUT.xlsx --previous {0}", "progress {0} --at 2022-01-01", "report {0} -o OUT.html", "report --compare {0} GOOD -o OUT.html", "report --follow GOOD {0} -o OUT.html" })
                data.Add(args.Replace("{0}", path.Replace(' ', '_'), StringComparison.Ordinal));
        return data;
    }

    [Theory, MemberData(nameof(Demanding))]
    public void A_path_that_leads_nowhere_where_each_is_needed(string line)
    {
        var (code, output, error) = RunLine(line);
        code.ShouldBe(3);
        output.ShouldBeEmpty();
        IsOneLine(error);
    }

    /// <summary>Names are bytes on Linux; the runtime cannot open those that are no UTF-8, so the command says what to do and reads the others.</summary>
    [Fact]
    public void A_file_in_a_folder_whose_name_is_not_UTF_8()
    {
        if (!OperatingSystem.IsLinux()) return;
        byte[] name = [.. Encoding.UTF8.GetBytes(_folder), (byte)'/', 0xB7, 0xBD, 0xB0, 0xB8, .. ".txt\0"u8];
        CreateByBytes(name, 0b110_100_100).ShouldBeGreaterThan(0);
        try
        {
            File.WriteAllText(Path.Combine(_folder, "good.txt"), "某市实施方案\n一、任务\n1.完善制度。\n");
            var (code, output, error) = Run("parse", _folder);
            code.ShouldBe(3);
            output.ShouldContain("完善制度");
            IsOneLine(error);
            error.ShouldContain("UTF-8");
        }
        finally
        {
            DeleteByBytes(name);
        }
    }

    [DllImport("libc", EntryPoint = "creat")]
    private static extern int CreateByBytes(byte[] path, uint mode);

    [DllImport("libc", EntryPoint = "unlink")]
    private static extern int DeleteByBytes(byte[] path);

    /// <summary>A file that names arguments could name itself, without end.</summary>
    [Fact]
    public void A_path_with_an_at_sign_is_a_path()
    {
        var file = Path.Combine(_folder, "again");
        File.WriteAllText(file, $"@{file}\n");
        var (code, _, error) = Run("parse", $"@{file}");
        code.ShouldBe(3);
        IsOneLine(error);
    }

    [Theory]
    [InlineData("ledger GOOD -o ")]
    [InlineData("ledger GOOD -o OUT.pdf")]
    [InlineData("ledger GOOD -o OUT/missing/x.xlsx")]
    [InlineData("report GOOD -o ")]
    [InlineData("report GOOD -o OUT/missing/x.html")]
    [InlineData("report GOOD -o FOLDER")]
    [InlineData("compare FOLDER GOOD")]
    [InlineData("follow FOLDER GOOD")]
    [InlineData("ledger FOLDER -o OUT.xlsx")]
    [InlineData("coverage GOOD --outline FOLDER/OUT")]
    public void An_argument_that_cannot_be_what_it_has_to_be(string line)
    {
        foreach (var name in new[] { "a.txt", "b.txt" }) File.WriteAllText(Path.Combine(_folder, name), "某市实施方案\n一、任务\n1.完善制度。\n");
        var (code, output, error) = RunLine(line);
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        IsOneLine(error);
    }

    [Theory]
    [InlineData("coverage", "--outline", "{\"parts\": [null]}")]
    [InlineData("coverage", "--outline", "{\"schema\": \"lawgov-outline\", \"schemaVersion\": \"1.0\", \"id\": \"x\", \"title\": \"t\", \"parts\": [{\"number\": 1, \"title\": \"p\", \"articles\": [null]}]}")]
    [InlineData("coverage", "--outline", "no JSON")]
    [InlineData("workload", "--roster", "{\"name\": \"x\", bad")]
    [InlineData("workload", "--roster", "{\"name\": \"x\", \"place\": \"y\", \"groups\": [null]}")]
    [InlineData("workload", "--roster", "[]")]
    [InlineData("compare", "--decisions", "{\"pairs\": [null]}")]
    [InlineData("compare", "--decisions", "{\"pairs\": [{\"a\": \"\\ud800\", \"b\": \"1\"}]}")]
    [InlineData("compare", "--decisions", "{\"pairs\": [{\"a\": \"1\", \"b\": \"1\", \"grade\": 99}]}")]
    [InlineData("follow", "--decisions", "{\"statuses\": [{\"task\": \"1\", \"status\": 99}]}")]
    [InlineData("follow", "--decisions", "no JSON")]
    public void A_file_that_an_option_names_is_broken(string verb, string option, string content)
    {
        var file = Path.Combine(_folder, "broken.json");
        File.WriteAllText(file, content);
        var good = Repository.PathOf("seeds", "xuhui-2020-workpoints.txt");
        var (code, output, error) = verb is "compare" or "follow" ? Run(verb, good, good, option, file) : Run(verb, good, option, file);
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        IsOneLine(error);
    }

    [Theory]
    [InlineData("parse", "--format", "xml")]
    [InlineData("workload", "--weights", "Lead=x")]
    [InlineData("workload", "--as-of", "never")]
    [InlineData("workload", "--as-of", "01/02/2023")]
    [InlineData("workload", "--by", "7")]
    [InlineData("workload", "--by", "")]
    [InlineData("workload", "--top", "-1")]
    [InlineData("workload", "--weights", "")]
    [InlineData("workload", "--weights", "Lead=1,Lead=2")]
    [InlineData("schedule", "--overdue-at", "2023-2-1")]
    [InlineData("schedule", "--quarter", "2023-Q9")]
    [InlineData("progress", "--at", "2023-13-01")]
    [InlineData("validate", "--language", "7")]
    [InlineData("cite", "--bom", "maybe")]
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
    [InlineData("schedule")]
    [InlineData("cite")]
    [InlineData("compare")]
    [InlineData("follow")]
    [InlineData("outlines")]
    [InlineData("schema")]
    public void An_output_that_takes_nothing(string verb)
    {
        var good = Repository.PathOf("seeds", "xuhui-2020-workpoints.txt");
        string[] args = verb switch
        {
            "outlines" or "schema" => [verb],
            "compare" or "follow" => [verb, good, good],
            _ => [verb, good],
        };
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

    private (int Code, string Output, string Error) RunLine(string line) => Run([.. line.Split(' ').Select(a => a
        .Replace("FOLDER", _folder, StringComparison.Ordinal)
        .Replace("OUT", Path.Combine(_folder, "out"), StringComparison.Ordinal)
        .Replace("GOOD", Repository.PathOf("seeds", "xuhui-2020-workpoints.txt"), StringComparison.Ordinal))]);

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

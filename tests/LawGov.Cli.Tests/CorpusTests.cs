using System.Text;
using LawGov.Cli.Terminals;
using LawGov.Tests.Shared;

namespace LawGov.Cli.Tests;

public sealed class CorpusTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov-corpus").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_run_a_merge_and_what_they_contain()
    {
        for (var i = 1; i <= 2; i++) Run("corpus", "run", Repository.PathOf("seeds"), "--pattern", "*.txt", "-o", In($"part{i}"), "--shard", $"{i}/2").Code.ShouldBe(ExitCodes.Done);
        Run("corpus", "merge", In("part1"), In("part2"), "-o", In("all")).Code.ShouldBe(ExitCodes.Done);
        var (code, output, _) = Run("corpus", "stats", In("all"));
        code.ShouldBe(ExitCodes.Done);
        output.ShouldContain("5  documents");
        output.ShouldContain("1  annual report");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_by_the_exit_code()
    {
        File.WriteAllBytes(In("broken.docx"), [1, 2, 3, 0]);
        var (code, _, error) = Run("corpus", "run", In("broken.docx"), Repository.PathOf("seeds", "xuhui-2020-workpoints.txt"), "-o", In("out"));
        code.ShouldBe(ExitCodes.Unreadable);
        error.ShouldContain("2 documents, 1 not read");
    }

    [Theory]
    [InlineData("no such file", "run", "nowhere", "-o", "OUT")]
    [InlineData("is no shard", "run", "SEED", "-o", "OUT", "--shard", "3/2")]
    [InlineData("is no value for --tables", "run", "SEED", "-o", "OUT", "--tables", "people")]
    [InlineData("is no value for --workers", "run", "SEED", "-o", "OUT", "--workers", "0")]
    [InlineData("is no value for --format", "run", "SEED", "-o", "OUT", "--format", "xml")]
    [InlineData("no built-in outline", "run", "SEED", "-o", "OUT", "--outline", "1999")]
    [InlineData("--output", "run", "SEED")]
    [InlineData("no table of documents", "merge", "EMPTY", "-o", "OUT")]
    [InlineData("no table of documents", "stats", "EMPTY")]
    [InlineData("into itself", "merge", "OUT", "-o", "OUT")]
    public void Bad_arguments_are_one_line(string said, params string[] args)
    {
        Directory.CreateDirectory(In("empty"));
        var (code, output, error) = Run(["corpus", .. args.Select(a => a switch { "SEED" => Repository.PathOf("seeds", "xuhui-2020-workpoints.txt"), "OUT" => In("out"), "EMPTY" => In("empty"), _ => a })]);
        code.ShouldBe(ExitCodes.Usage);
        output.ShouldBeEmpty();
        error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldContain(said);
    }

    [Fact]
    public void A_run_is_not_begun_twice()
    {
        string[] run = ["corpus", "run", Repository.PathOf("seeds", "xuhui-2020-workpoints.txt"), "-o", In("out"), "--tables", "tasks"];
        Run(run).Code.ShouldBe(ExitCodes.Done);
        Run(run).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(ExitCodes.Usage), r => r.Error.ShouldContain("--resume"));
        Run([.. run, "--resume"]).Code.ShouldBe(ExitCodes.Done);
    }

    private string In(string name) => Path.Combine(_folder, name);

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = LawGovCommand.Run(args, Terminal.For(new MemoryStream(Encoding.UTF8.GetBytes("")), output, error));
        return (code, output.ToString(), error.ToString());
    }
}

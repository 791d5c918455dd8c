using System.Text;
using LawGov.Cli.Terminals;
using LawGov.Model;
using LawGov.Tests.Shared;

namespace LawGov.Cli.Tests.Screens;

/// <summary>What every verb prints for people, as approved, on a narrow and a wide terminal, in both languages. <c>LAWGOV_APPROVE=1</c> writes the files anew.</summary>
public sealed class ScreenTests : IDisposable
{
    private static readonly Dictionary<string, string[]> Verbs = new(StringComparer.Ordinal)
    {
        ["analyze"] = ["xuhui-2020-workpoints.txt"],
        ["parse"] = ["xuhui-2020-workpoints.txt"],
        ["validate"] = ["xuhui-2020-workpoints.txt", "pudong-2022-plan.txt"],
        ["coverage"] = ["xuhui-2020-workpoints.txt", "--outline", "putuo-2022-opinions.txt", "--verbose"],
        ["workload"] = ["xuhui-2020-workpoints.txt", "putuo-2022-opinions.txt", "--top", "8"],
        ["compare"] = ["xuhui-2020-workpoints.txt", "putuo-2022-opinions.txt", "--verbose"],
        ["follow"] = ["xuhui-2020-workpoints.txt", "jingan-2023-report.txt"],
        ["schedule"] = ["pudong-2022-plan.txt", "--quarter", "2022-Q4"],
        ["progress"] = ["LEDGER", "--at", "2020-12-31"],
        ["cite"] = ["xuhui-2020-workpoints.txt"],
        ["corpus stats"] = ["TABLES"],
        ["outlines"] = [],
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, int, string> Screens()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var verb in Verbs.Keys.Append("help"))
            foreach (var columns in new[] { 80, 120 })
                foreach (var language in new[] { "en", "zh" }) data.Add(verb, columns, language);
        return data;
    }

    [Theory, MemberData(nameof(Screens))]
    public void A_screen_is_as_approved_and_fits(string verb, int columns, string language)
    {
        var screen = verb == "help" ? Help(columns, language) : Run(columns, [.. verb.Split(' '), .. Verbs[verb].Select(Argument), "--language", language]);
        foreach (var line in screen.Split('\n')) LawGov.Analysis.Rendering.DisplayWidth.Of(line).ShouldBeLessThanOrEqualTo(columns, line);
        var file = Repository.PathOf("tests", "LawGov.Cli.Tests", "Screens", "Approved", $"{verb.Replace(' ', '-')}-{columns}-{language}.txt");
        if (Environment.GetEnvironmentVariable("LAWGOV_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, screen);
        }
        else
        {
            screen.ShouldBe(File.ReadAllText(file).ReplaceLineEndings("\n"), $"{verb} at {columns} columns, {language}");
        }
    }

    private static string Help(int columns, string language)
    {
        string[] verbs = ["", "analyze", "parse", "validate", "coverage", "workload", "compare", "follow", "schedule", "ledger", "progress", "cite", "report", "corpus", "corpus run", "corpus merge", "corpus stats", "mcp", "outlines", "schema"];
        return string.Join('\n', verbs.Select(v => Run(columns, [.. v.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--language", language])));
    }

    private string Argument(string argument)
    {
        if (argument.EndsWith(".txt", StringComparison.Ordinal)) return Repository.PathOf("seeds", argument);
        if (argument == "TABLES")
        {
            var tables = Path.Combine(_folder, "tables");
            Run(80, ["corpus", "run", Repository.PathOf("seeds"), "-o", tables, "--pattern", "*.txt"]);
            return tables;
        }

        if (argument != "LEDGER") return argument;
        var ledger = Path.Combine(_folder, "ledger.xlsx");
        Run(80, ["ledger", Repository.PathOf("seeds", "pudong-2022-plan.txt"), "-o", ledger]);
        return ledger;
    }

    private static string Run(int columns, string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var terminal = Terminal.For(new MemoryStream(Encoding.UTF8.GetBytes("")), output, error, columns);
        LawGovCommand.Run(args, terminal).ShouldBe(0, error.ToString());
        terminal.Language.ShouldBe(args.Contains("zh") ? MessageLanguage.Chinese : MessageLanguage.English);
        return output.ToString();
    }
}

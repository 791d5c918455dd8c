using System.CommandLine;
using LawGov.Cli.Commands;
using LawGov.Files;

namespace LawGov.Cli;

/// <summary>The command <c>lawgov</c>: its verbs, and what their results mean for the exit code.</summary>
internal static class LawGovCommand
{
    /// <summary>Runs the command line and returns the exit code.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Reads Chinese government plans (法治政府建设方案、意见、要点、分工、报告) into typed data and measures them.")
        {
            AnalyzeCommand.Create(terminal),
            ParseCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            CoverageCommand.Create(terminal),
            WorkloadCommand.Create(terminal),
            CompareCommand.Create(terminal),
            FollowCommand.Create(terminal),
            ScheduleCommand.Create(terminal),
            LedgerCommand.Create(terminal),
            ProgressCommand.Create(terminal),
            CiteCommand.Create(terminal),
            ReportCommand.Create(terminal),
            OutlinesCommand.Create(terminal),
            SchemaCommand.Create(terminal),
        };
        var (depth, pattern) = (CommonArguments.Depth(), CommonArguments.Pattern());
        root.Add(depth);
        root.Add(pattern);
        // A path may begin with @; the library would read arguments from the file behind it, and never end where such a file names itself.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            Faults.Say(terminal, $"{string.Join(" ", parsed.Errors.Select(e => e.Message))} See 'lawgov --help'.");
            return ExitCodes.Usage;
        }

        terminal.Folders = new FolderOptions { Depth = parsed.GetValue(depth) ?? int.MaxValue, Pattern = parsed.GetValue(pattern) };
        return Faults.Guard(terminal, () => parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false }));
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using LawGov.Cli.Commands;
using LawGov.Cli.Help;
using LawGov.Cli.Terminals;
using LawGov.Cli.Texts;
using LawGov.Files;

namespace LawGov.Cli;

/// <summary>The command <c>lawgov</c>: its verbs, and what their results mean for the exit code.</summary>
internal static class LawGovCommand
{
    /// <summary>Runs the command line and returns the exit code.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        terminal.Language = LanguageChoice.OfArguments(args) ?? terminal.Language;
        var root = new Command("lawgov", terminal.Say("lawgov"))
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
            CorpusCommand.Create(terminal),
            McpCommand.Create(terminal),
            OutlinesCommand.Create(terminal),
            SchemaCommand.Create(terminal),
        };
        var (depth, pattern) = (CommonArguments.Depth(terminal), CommonArguments.Pattern(terminal));
        root.Add(depth);
        root.Add(pattern);
        root.Add(CommonArguments.Language(terminal));
        root.Add(new HelpOption { Description = terminal.Say("option.help"), Action = new ShowHelp(terminal) });
        root.Add(new VersionOption { Description = terminal.Say("option.version") });
        // A path may begin with @; the library would read arguments from the file behind it, and never end where such a file names itself.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not ShowHelp && parsed.Errors.Count > 0)
        {
            terminal.Report(UsageErrors.Of(terminal, parsed));
            return ExitCodes.Usage;
        }

        terminal.Folders = new FolderOptions { Depth = parsed.GetValue(depth) ?? int.MaxValue, Pattern = parsed.GetValue(pattern) };
        return Faults.Guard(terminal, () => parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false }));
    }
}

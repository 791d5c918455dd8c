using System.CommandLine;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Ledgers;
using LawGov.Analysis.Serialization;
using LawGov.Cli.Input;
using LawGov.Cli.Terminals;
using LawGov.Office.Ledgers;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov ledger</c>: the tasks of a plan as a workbook to be filled in; with an older copy, what was filled in stays with its task.</summary>
internal static class LedgerCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("PATH") { Description = terminal.Say("arg.plan") };
        var output = new Option<string>("--output", "-o") { Description = terminal.Say("option.output.ledger"), Required = true };
        var previous = new Option<string?>("--previous") { Description = terminal.Say("option.previous") };
        var command = new Command("ledger", terminal.Say("ledger")) { path, output, previous };
        command.SetAction(result => RunAsync(terminal, result.GetValue(path)!, result.GetValue(output)!, result.GetValue(previous)).GetAwaiter().GetResult());
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string path, string output, string? previous)
    {
        var kind = Path.GetExtension(output).ToLowerInvariant();
        if (kind is not (".xlsx" or ".docx" or ".json"))
            throw new UsageException(terminal.Say("error.file", output, terminal.Say("error.ledgerForm")));

        Ledger? filled = null;
        if (previous is not null && (filled = LedgerSource.Read(terminal, previous)) is null) return ExitCodes.Unreadable;
        var reader = new InputReader(terminal);
        var inputs = reader.Read([path]).ToList();
        if (inputs.Count == 0) return CommonArguments.CodeOf(reader);
        if (inputs.Count > 1)
            throw new UsageException(terminal.Say("error.file", path, terminal.Say("error.ledgerOfOne", inputs.Count)));

        var plan = inputs[0].Parse().Document;
        var options = new LedgerOptions { SourceText = inputs[0].Content.Text, Articles = Articles(CoverageAnalyzer.Default.Analyze(plan, sourceText: inputs[0].Content.Text)) };
        var ledger = filled is null ? LedgerBuilder.Default.Create(plan, options) : LedgerBuilder.Default.Renew(filled, plan, options);
        await WriteAsync(terminal, output, kind, ledger).ConfigureAwait(false);
        terminal.Report(terminal.Say("ledger.written", output, ledger.Entries.Count, Count(ledger, LedgerChange.Added), Count(ledger, LedgerChange.Changed), ledger.Dropped.Count));
        return CommonArguments.CodeOf(reader);
    }

    private static int Count(Ledger ledger, LedgerChange change) => ledger.Entries.Count(e => e.Change == change);

    private static async Task WriteAsync(Terminal terminal, string output, string kind, Ledger ledger)
    {
        var file = Faults.CreateFile(terminal, output);
        await using (file.ConfigureAwait(false))
        {
            if (kind == ".xlsx") await LedgerWorkbook.WriteAsync(file, ledger, new LedgerFileOptions { Language = terminal.Language }).ConfigureAwait(false);
            else if (kind == ".docx") LedgerDocument.Write(file, ledger, new LedgerFileOptions { Language = terminal.Language });
            else await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(LedgerJson.Write(ledger) + "\n")).ConfigureAwait(false);
        }
    }

    /// <summary>The first article that each item carries out, with its title.</summary>
    private static Dictionary<string, string> Articles(CoverageReport coverage)
    {
        var titles = coverage.Articles.ToDictionary(a => a.Number, a => a.Title);
        return coverage.Matches.Where(m => m.Primary is not null).ToDictionary(m => m.Path, m => $"{m.Primary} {titles.GetValueOrDefault(m.Primary!.Value)}", StringComparer.Ordinal);
    }
}

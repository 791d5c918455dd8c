using System.CommandLine;
using LawGov.Cli.Input;
using LawGov.Corpus;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov corpus</c>: a whole collection as tables, in one run or in shards that are merged.</summary>
internal static class CorpusCommand
{
    private static readonly string[] Formats = ["parquet", "csv", "ndjson"];

    public static Command Create(Terminal terminal) => new("corpus", "Works on whole collections of documents and writes them as tables.") { CreateRun(terminal), CreateMerge(terminal), CreateStatistics(terminal) };

    private static Command CreateRun(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Folders, archives and files.", Arity = ArgumentArity.OneOrMore };
        var output = Output();
        var format = TableFormat();
        var shard = new Option<string>("--shard") { Description = "Only this part of the collection, such as 3/16; the parts are joined by 'corpus merge'.", DefaultValueFactory = _ => CorpusShard.Whole.ToString() };
        shard.Validators.Add(r =>
        {
            if (!CorpusShard.TryParse(r.GetValueOrDefault<string>() ?? "", out _)) r.AddError($"'{r.GetValueOrDefault<string>()}' is no shard; write one as 3/16.");
        });
        var resume = new Option<bool>("--resume") { Description = "Go on with a run that was broken off." };
        var tables = new Option<string[]>("--tables") { Description = $"Tables to write: {string.Join(", ", CorpusSchema.Tables.Select(t => t.Name))}; all when not given.", AllowMultipleArgumentsPerToken = true };
        tables.AcceptOnlyFromAmong([.. CorpusSchema.Tables.Select(t => t.Name)]);
        var outline = new Option<string?>("--outline") { Description = "The outline for coverage, as for 'coverage'; chosen for each document when not given." };
        var workers = new Option<int?>("--workers") { Description = "Documents worked on at the same time; as many as the machine has cores when not given." };
        workers.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<int?>() is < 1 or > CorpusOptions.MostWorkers) r.AddError($"--workers must be between 1 and {CorpusOptions.MostWorkers}.");
        });
        var command = new Command("run", "Reads all documents and writes their tables; killed at any moment, it goes on with --resume.") { paths, output, format, shard, resume, tables, outline, workers };
        command.SetAction((result, cancellationToken) => GuardAsync(async () =>
        {
            CorpusShard.TryParse(result.GetValue(shard), out var chosen);
            var names = result.GetValue(tables) ?? [];
            var options = new CorpusTableOptions
            {
                Tables = names.Length == 0 ? CorpusTables.All : CorpusSchema.Tables.Where(t => names.Contains(t.Name)).Aggregate(CorpusTables.Documents, (all, t) => all | t.Kind),
                Format = FormatOf(result.GetValue(format)!),
                Shard = chosen,
                Resume = result.GetValue(resume),
                Workers = result.GetValue(workers),
                Outline = result.GetValue(outline) is { } name ? OutlineSource.Find(terminal, name) : null,
            };
            var files = Find(result.GetValue(paths)!, terminal);
            using var progress = new CorpusProgressLine(terminal);
            var done = await CorpusTableRun.RunAsync(files, result.GetValue(output)!, options, progress, cancellationToken).ConfigureAwait(false);
            progress.Finish(done);
            return done.Failed > 0 ? ExitCodes.Unreadable : ExitCodes.Done;
        }));
        return command;
    }

    private static Command CreateMerge(Terminal terminal)
    {
        var folders = new Argument<string[]>("DIR") { Description = "Folders with the tables of runs or merges, as Parquet.", Arity = ArgumentArity.OneOrMore };
        var (output, format) = (Output(), TableFormat());
        var command = new Command("merge", "Joins the tables of several runs; a document that several have is taken once.") { folders, output, format };
        command.SetAction((result, cancellationToken) => GuardAsync(async () =>
        {
            await CorpusTableRun.MergeAsync(result.GetValue(folders)!, result.GetValue(output)!, FormatOf(result.GetValue(format)!), cancellationToken).ConfigureAwait(false);
            return ExitCodes.Done;
        }));
        return command;
    }

    private static Command CreateStatistics(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder with the tables of a run or a merge, as Parquet." };
        var command = new Command("stats", "Counts what the tables hold.") { folder };
        command.SetAction((result, cancellationToken) => GuardAsync(async () =>
        {
            Output(await CorpusStatistics.ReadAsync(result.GetValue(folder)!, cancellationToken).ConfigureAwait(false), terminal);
            return ExitCodes.Done;
        }));
        return command;
    }

    private static void Output(CorpusStatistics statistics, Terminal terminal)
    {
        foreach (var (heading, counts) in new[] { ("rows", statistics.Rows), ("kinds", statistics.ByKind), ("levels", statistics.ByLevel), ("years", statistics.ByYear), ("relevance", statistics.ByRelevance) })
        {
            terminal.Output.WriteLine(heading);
            foreach (var count in counts) terminal.Output.WriteLine(FormattableString.Invariant($"  {count.Count,12:N0}  {(count.Name.Length == 0 ? "–" : count.Name)}"));
        }

        terminal.Output.WriteLine(FormattableString.Invariant($"not read {statistics.Failed:N0}"));
    }

    private static CorpusFiles Find(string[] paths, Terminal terminal)
    {
        try
        {
            return CorpusFiles.Find(paths, terminal.Folders);
        }
        catch (Exception e) when (Faults.IsOfFileSystem(e))
        {
            throw new UsageException($"{string.Join(" ", paths)}: {e.Message}");
        }
    }

    private static async Task<int> GuardAsync(Func<Task<int>> verb)
    {
        try
        {
            return await verb().ConfigureAwait(false);
        }
        catch (CorpusRunException e)
        {
            throw new UsageException(e.Message);
        }
        catch (OperationCanceledException)
        {
            throw new UsageException("stopped; --resume goes on");
        }
    }

    private static Option<string> Output() => new("--output", "-o") { Description = "Folder for the tables; made when it is not there.", Required = true };

    private static Option<string> TableFormat()
    {
        var format = new Option<string>("--format", "-f") { Description = $"Format of the tables: {string.Join(", ", Formats)}.", DefaultValueFactory = _ => Formats[0] };
        format.AcceptOnlyFromAmong(Formats);
        return format;
    }

    private static CorpusTableFormat FormatOf(string name) => (CorpusTableFormat)Array.IndexOf(Formats, name);
}

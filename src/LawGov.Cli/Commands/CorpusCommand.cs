using System.CommandLine;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;
using LawGov.Corpus;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov corpus</c>: a whole collection as tables, in one run or in shards that are merged.</summary>
internal static class CorpusCommand
{
    private static readonly string[] Formats = [.. Enum.GetNames<CorpusTableFormat>().Select(n => n.ToLowerInvariant())];

    public static Command Create(Terminal terminal) => new("corpus", terminal.Say("corpus")) { CreateRun(terminal), CreateMerge(terminal), CreateStatistics(terminal) };

    private static Command CreateRun(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = terminal.Say("arg.collection"), Arity = ArgumentArity.OneOrMore };
        CommonArguments.RefuseOptions(terminal, paths);
        var (output, format) = (Output(terminal), TableFormat(terminal));
        var shard = new Option<string>("--shard") { Description = terminal.Say("option.shard"), DefaultValueFactory = _ => CorpusShard.Whole.ToString() };
        shard.Validators.Add(r =>
        {
            if (r.Tokens is [var token, ..] && !CorpusShard.TryParse(token.Value, out _)) terminal.Refuse(r, terminal.Say("error.badShard", token.Value));
        });
        var resume = new Option<bool>("--resume") { Description = terminal.Say("option.resume") };
        var names = CorpusSchema.Tables.Select(t => t.Name).ToList();
        var tables = new Option<string[]>("--tables") { Description = terminal.Say("option.tables", [names]), AllowMultipleArgumentsPerToken = true };
        tables.Validators.Add(r =>
        {
            foreach (var token in r.Tokens.Where(t => !names.Contains(t.Value))) terminal.Refuse(r, terminal.Say("error.badChoice", token.Value, tables.Name, names));
        });
        var outline = new Option<string?>("--outline") { Description = terminal.Say("option.outline.corpus") };
        var workers = new Option<int?>("--workers") { Description = terminal.Say("option.workers", CorpusOptions.MostWorkers) };
        workers.Validators.Add(r =>
        {
            if (r.Tokens is [var token, ..] && (!int.TryParse(token.Value, out var count) || count is < 1 or > CorpusOptions.MostWorkers))
                terminal.Refuse(r, terminal.Say("error.badValue", token.Value, workers.Name));
        });
        var command = new Command("run", terminal.Say("corpus.run")) { paths, output, format, shard, resume, tables, outline, workers };
        command.SetAction((result, cancellationToken) => GuardAsync(terminal, async () =>
        {
            CorpusShard.TryParse(result.GetValue(shard), out var chosen);
            var asked = result.GetValue(tables) ?? [];
            var options = new CorpusTableOptions
            {
                Tables = asked.Length == 0 ? CorpusTables.All : CorpusSchema.Tables.Where(t => asked.Contains(t.Name)).Aggregate(CorpusTables.Documents, (all, t) => all | t.Kind),
                Format = FormatOf(result.GetValue(format)!),
                Shard = chosen,
                Resume = result.GetValue(resume),
                Workers = result.GetValue(workers),
                Outline = result.GetValue(outline) is { } name ? OutlineSource.Find(terminal, name) : null,
            };
            using var progress = new CorpusProgressLine(terminal);
            var done = await CorpusTableRun.RunAsync(Find(result.GetValue(paths)!, terminal), result.GetValue(output)!, options, progress, cancellationToken).ConfigureAwait(false);
            progress.Finish(done);
            return done.Failed > 0 ? ExitCodes.Unreadable : ExitCodes.Done;
        }));
        return command;
    }

    private static Command CreateMerge(Terminal terminal)
    {
        var folders = new Argument<string[]>("DIR") { Description = terminal.Say("arg.tables"), Arity = ArgumentArity.OneOrMore };
        CommonArguments.RefuseOptions(terminal, folders);
        var (output, format) = (Output(terminal), TableFormat(terminal));
        var command = new Command("merge", terminal.Say("corpus.merge")) { folders, output, format };
        command.SetAction((result, cancellationToken) => GuardAsync(terminal, async () =>
        {
            await CorpusTableRun.MergeAsync(result.GetValue(folders)!, result.GetValue(output)!, FormatOf(result.GetValue(format)!), cancellationToken).ConfigureAwait(false);
            return ExitCodes.Done;
        }));
        return command;
    }

    private static Command CreateStatistics(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = terminal.Say("arg.tables") };
        CommonArguments.RefuseOptions(terminal, folder);
        var command = new Command("stats", terminal.Say("corpus.stats")) { folder };
        command.SetAction((result, cancellationToken) => GuardAsync(terminal, async () =>
        {
            CorpusListing.Write(terminal, await CorpusStatistics.ReadAsync(result.GetValue(folder)!, cancellationToken).ConfigureAwait(false));
            return ExitCodes.Done;
        }));
        return command;
    }

    private static CorpusFiles Find(string[] paths, Terminal terminal)
    {
        foreach (var path in paths)
            if (!File.Exists(path) && !Directory.Exists(path)) throw new UsageException(terminal.Say("error.file", path, Faults.WhyUnread(terminal, path, new FileNotFoundException())));
        return CorpusFiles.Find(paths, terminal.Folders);
    }

    private static async Task<int> GuardAsync(Terminal terminal, Func<Task<int>> verb)
    {
        try
        {
            return await verb().ConfigureAwait(false);
        }
        catch (CorpusRunException e)
        {
            throw new UsageException(terminal.Say($"error.corpus.{e.Fault}", e.Folder));
        }
        catch (OperationCanceledException)
        {
            throw new UsageException(terminal.Say("error.stopped"));
        }
        catch (ArgumentException e)
        {
            throw new UsageException(terminal.Say("error.fileForm", e.Message));
        }
    }

    private static Option<string> Output(Terminal terminal) => new("--output", "-o") { Description = terminal.Say("option.output.tables"), Required = true };

    private static Option<string> TableFormat(Terminal terminal) => CommonArguments.Choice(
        terminal, new Option<string>("--format", "-f") { Description = terminal.Say("option.format.tables", [Formats.ToList()]), DefaultValueFactory = _ => Formats[0] }, Formats);

    private static CorpusTableFormat FormatOf(string name) => Enum.Parse<CorpusTableFormat>(name, ignoreCase: true);
}

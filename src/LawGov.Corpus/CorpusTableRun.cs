using System.Text.Json;
using LawGov.Corpus.Storage;
using LawGov.Corpus.Tables;

namespace LawGov.Corpus;

/// <summary>Makes the tables of a collection in a folder, goes on with a run that was broken off, and joins the tables of several runs. Thread-safe.</summary>
/// <remarks>
/// The tables of equal files with equal options are equal byte for byte, whatever the number of workers and however often the run was broken off. Rows are in
/// the order of the documents. Memory grows with the length of the documents being worked on, not with their number.
/// </remarks>
/// <example>
/// <code>
/// using LawGov.Corpus;
///
/// CorpusFiles files = CorpusFiles.Find(["plans"]);
/// CorpusProgress done = await CorpusTableRun.RunAsync(files, "tables");
/// Console.WriteLine($"{done.Documents} documents, {done.Failed} of them failed");
/// </code>
/// </example>
public static class CorpusTableRun
{
    /// <summary>Works on the files and writes the tables.</summary>
    /// <param name="files">The collection.</param>
    /// <param name="folder">Where to; made when it is not there.</param>
    /// <param name="options">How; the defaults when null.</param>
    /// <param name="progress">Told after each document; documents that an earlier run has done are counted at once.</param>
    /// <param name="cancellationToken">Stops the run; what is done is kept for a run that goes on.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="ArgumentException">An argument is null, empty or out of range.</exception>
    /// <exception cref="CorpusRunException">The folder contains a run, and it may not or cannot go on.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task<CorpusProgress> RunAsync(
        CorpusFiles files, string folder, CorpusTableOptions? options = null, IProgress<CorpusProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options ??= CorpusTableOptions.Default;
        options.Check();
        var parts = new PartStore(folder);
        if (!Open(folder, ManifestOf(files, options), options.Resume, parts)) return default;
        var done = parts.Count();
        var skip = (long)done * options.DocumentsPerPart;
        var state = await WorkAsync(files, options, parts, done, skip, progress, cancellationToken).ConfigureAwait(false);
        var tables = CorpusSchema.Tables.Where(t => t.Kind == CorpusTables.Documents || (options.Tables & t.Kind) != 0);
        await new TableMerge([parts.FilesOf]).WriteAsync(tables, folder, FormatOf(options.Format), cancellationToken).ConfigureAwait(false);
        parts.Delete();
        return state;
    }

    /// <summary>Joins the Parquet tables of several runs into one set; a document that several have is taken from the first.</summary>
    /// <param name="folders">Folders with the tables of a run or of a merge.</param>
    /// <param name="folder">Where to; made when it is not there, and none of <paramref name="folders"/>.</param>
    /// <param name="format">How the tables are written.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <remarks>The order in which runs are joined changes nothing, and joining a set with itself gives the same set.</remarks>
    /// <exception cref="ArgumentException">An argument is null or empty.</exception>
    /// <exception cref="CorpusRunException">A folder contains no finished tables, or no table is in all of them.</exception>
    public static async Task MergeAsync(IEnumerable<string> folders, string folder, CorpusTableFormat format = CorpusTableFormat.Parquet, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        string[] sources = [.. folders];
        if (sources.Length == 0) throw new ArgumentException("There is no folder to merge.", nameof(folders));
        foreach (var source in sources)
        {
            if (Path.GetFullPath(source) == Path.GetFullPath(folder)) throw new CorpusRunException(CorpusFault.IntoItself, folder);
            if (new PartStore(source).Exists) throw new CorpusRunException(CorpusFault.Unfinished, source);
            if (!File.Exists(TableFormat.Parquet.PathOf(source, CorpusSchema.Tables[0]))) throw new CorpusRunException(CorpusFault.NoTables, source);
        }

        Directory.CreateDirectory(folder);
        var tables = CorpusSchema.Tables.Where(t => Array.TrueForAll(sources, s => File.Exists(TableFormat.Parquet.PathOf(s, t))));
        var merge = new TableMerge([.. sources.Select(s => (Func<ITableShape, IEnumerable<string>>)(t => [TableFormat.Parquet.PathOf(s, t)]))]);
        await merge.WriteAsync(tables, folder, FormatOf(format), cancellationToken).ConfigureAwait(false);
    }

    private static RunManifest ManifestOf(CorpusFiles files, CorpusTableOptions options) => new(
        CorpusSchema.Version, $"{options.Tables | CorpusTables.Documents}", $"{options.Format}", options.Shard.ToString(), options.Outline?.Id, options.DocumentsPerPart, files.Count, files.Fingerprint());

    private static TableFormat FormatOf(CorpusTableFormat format) => format switch
    {
        CorpusTableFormat.Csv => TableFormat.Csv,
        CorpusTableFormat.NdJson => TableFormat.NdJson,
        _ => TableFormat.Parquet,
    };

    /// <summary>Readies the folder; false when the run is finished already.</summary>
    private static bool Open(string folder, RunManifest manifest, bool resume, PartStore parts)
    {
        Directory.CreateDirectory(folder);
        RunManifest? before;
        try
        {
            before = RunManifest.Read(folder);
        }
        catch (JsonException)
        {
            throw new CorpusRunException(CorpusFault.BrokenRun, folder);
        }

        if (before is not null && !resume) throw new CorpusRunException(CorpusFault.ContainsRun, folder);
        if (before is not null && before != manifest) throw new CorpusRunException(CorpusFault.ContainsOtherRun, folder);
        if (before is not null && !parts.Exists) return false;
        parts.Create();
        manifest.Write(folder);
        return true;
    }

    private static async Task<CorpusProgress> WorkAsync(
        CorpusFiles files, CorpusTableOptions options, PartStore parts, int done, long skip, IProgress<CorpusProgress>? progress, CancellationToken cancellationToken)
    {
        long passed = 0;
        // Told in order for each document of this shard, so that those an earlier run has done are the first.
        var inputs = files.ReadAsync(id => options.Shard.Contains(id) && ++passed > skip, cancellationToken);
        var work = new CorpusOptions { Parts = DocumentRows.PartsFor(options.Tables), Workers = options.Workers, Outline = options.Outline };
        var state = new CorpusProgress(skip, 0, 0);
        var rows = new DocumentRows(options.Tables);
        var held = 0;
        await foreach (var result in CorpusRunner.Default.RunAsync(inputs, work, null, cancellationToken).ConfigureAwait(false))
        {
            rows.Add(result);
            state = new CorpusProgress(state.Documents + 1, state.Failed + (result.Error is null ? 0 : 1), state.Bytes + result.Bytes);
            progress?.Report(state);
            if (++held < options.DocumentsPerPart) continue;
            await SaveAsync().ConfigureAwait(false);
        }

        if (held > 0) await SaveAsync().ConfigureAwait(false);
        return state;

        async Task SaveAsync()
        {
            await parts.SaveAsync(done++, rows.Tables, cancellationToken).ConfigureAwait(false);
            foreach (var table in rows.Tables) table.Clear();
            held = 0;
        }
    }
}

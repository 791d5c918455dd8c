using LawGov.Corpus.Tables;

namespace LawGov.Corpus.Storage;

/// <summary>A way to write tables: the end of the names of such files, and how one is begun.</summary>
internal sealed record TableFormat(string Ending, Func<string, ITableShape, CancellationToken, Task<ITableWriter>> CreateAsync)
{
    /// <summary>The only one that is read again.</summary>
    public static TableFormat Parquet { get; } = new(".parquet", async (path, table, token) => await ParquetTableWriter.CreateAsync(path, table, token).ConfigureAwait(false));

    public static TableFormat Csv { get; } = new(".csv", (path, table, _) => Task.FromResult<ITableWriter>(new CsvTableWriter(path, table)));

    public static TableFormat NdJson { get; } = new(".ndjson", (path, _, _) => Task.FromResult<ITableWriter>(new NdJsonTableWriter(path)));

    /// <summary>The file of a table in a folder.</summary>
    public string PathOf(string folder, ITableShape table) => Path.Combine(folder, table.Name + Ending);
}

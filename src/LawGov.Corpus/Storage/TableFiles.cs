namespace LawGov.Corpus.Storage;

/// <summary>Where tables lie and how they are opened.</summary>
internal static class TableFiles
{
    /// <summary>The file of a table in a folder.</summary>
    public static string PathOf(string folder, CorpusTable table, CorpusTableFormat format = CorpusTableFormat.Parquet) => Path.Combine(folder, table.Name + EndingOf(format));

    public static async Task<ITableWriter> CreateAsync(string path, CorpusTable table, CorpusTableFormat format, CancellationToken cancellationToken) => format switch
    {
        CorpusTableFormat.Csv => new CsvTableWriter(path, table),
        CorpusTableFormat.NdJson => new NdJsonTableWriter(path),
        _ => await ParquetTableWriter.CreateAsync(path, table, cancellationToken).ConfigureAwait(false),
    };

    private static string EndingOf(CorpusTableFormat format) => format switch
    {
        CorpusTableFormat.Csv => CsvTableWriter.Ending,
        CorpusTableFormat.NdJson => NdJsonTableWriter.Ending,
        _ => ParquetTableWriter.Ending,
    };
}

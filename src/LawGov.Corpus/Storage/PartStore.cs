using System.Globalization;
using LawGov.Corpus.Tables;

namespace LawGov.Corpus.Storage;

/// <summary>The parts of a run that are done: a folder for each, whole or not there at all.</summary>
internal sealed class PartStore(string folder)
{
    private const string Name = "parts";

    private readonly string _root = Path.Combine(folder, Name);

    /// <summary>Whether a run has parts here.</summary>
    public bool Exists => Directory.Exists(_root);

    /// <summary>How many parts are whole, from the first on.</summary>
    public int Count()
    {
        var count = 0;
        while (Directory.Exists(PathOf(count))) count++;
        return count;
    }

    public void Create() => Directory.CreateDirectory(_root);

    /// <summary>Keeps a part: written beside its place and moved there whole, so that a run killed at any moment leaves no half part.</summary>
    public async Task SaveAsync(int number, IEnumerable<TableRows> tables, CancellationToken cancellationToken)
    {
        var unfinished = Path.Combine(_root, "unfinished");
        if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);
        foreach (var rows in tables)
        {
            await using var writer = await ParquetTableWriter.CreateAsync(TableFormat.Parquet.PathOf(unfinished, rows.Table), rows.Table, cancellationToken).ConfigureAwait(false);
            await writer.WriteAsync(rows, 0, rows.Count, cancellationToken).ConfigureAwait(false);
        }

        Directory.Move(unfinished, PathOf(number));
    }

    /// <summary>The files of a table, part by part.</summary>
    public IEnumerable<string> FilesOf(ITableShape table) => Enumerable.Range(0, Count()).Select(n => TableFormat.Parquet.PathOf(PathOf(n), table));

    public void Delete() => Directory.Delete(_root, recursive: true);

    private string PathOf(int number) => Path.Combine(_root, number.ToString("D8", CultureInfo.InvariantCulture));
}

using System.Globalization;
using LawGov.Corpus.Storage;
using LawGov.Corpus.Tables;
using LawGov.Model;

namespace LawGov.Corpus;

/// <summary>What the tables of a collection contain. Immutable and thread-safe.</summary>
/// <param name="Rows">Rows of each table that is there.</param>
/// <param name="Failed">Documents that could not be read.</param>
/// <param name="ByKind">Documents of each kind, most first; those that could not be read aside.</param>
/// <param name="ByLevel">Documents of each level, most first; "" for none.</param>
/// <param name="ByYear">Documents of each year, in order; "" for none.</param>
/// <param name="ByRelevance">Documents by whether they answer the outline, most first.</param>
public sealed record CorpusStatistics(
    ValueList<CorpusCount> Rows, long Failed, ValueList<CorpusCount> ByKind, ValueList<CorpusCount> ByLevel, ValueList<CorpusCount> ByYear, ValueList<CorpusCount> ByRelevance)
{
    /// <summary>Counts the Parquet tables of a folder, one group of rows in memory at a time.</summary>
    /// <param name="folder">The folder of a run or a merge.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    /// <exception cref="CorpusRunException">The folder contains no table of documents.</exception>
    public static async Task<CorpusStatistics> ReadAsync(string folder, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!File.Exists(TableFormat.Parquet.PathOf(folder, CorpusSchema.Tables[0]))) throw new CorpusRunException(CorpusFault.NoTables, folder);
        var rows = new List<CorpusCount>();
        string[] columns = ["kind", "level", "year", "relevance"];
        var counts = columns.ToDictionary(c => c, _ => new Dictionary<string, long>(StringComparer.Ordinal), StringComparer.Ordinal);
        long failed = 0;
        foreach (var table in CorpusSchema.Tables.Where(t => File.Exists(TableFormat.Parquet.PathOf(folder, t))))
        {
            long count = 0;
            await using var source = new TableSource([TableFormat.Parquet.PathOf(folder, table)], table);
            await source.StartAsync(cancellationToken).ConfigureAwait(false);
            while (source.Document is not null)
            {
                await source.PassAsync(
                    (batch, start, length) =>
                    {
                        count += length;
                        if (table.Kind == CorpusTables.Documents)
                            for (var row = start; row < start + length; row++) Count(batch, row);
                        return Task.CompletedTask;
                    },
                    cancellationToken).ConfigureAwait(false);
            }

            rows.Add(new CorpusCount(table.Name, count));
        }

        return new CorpusStatistics(rows.ToValueList(), failed, MostFirst("kind"), MostFirst("level"), [.. MostFirst("year").OrderBy(c => c.Name, StringComparer.Ordinal)], MostFirst("relevance"));

        void Count(TableRows batch, int row)
        {
            if (Value(batch, "error", row).Length > 0)
            {
                failed++;
                return;
            }

            foreach (var (name, values) in counts)
            {
                var value = Value(batch, name, row);
                values[value] = values.GetValueOrDefault(value) + 1;
            }
        }

        ValueList<CorpusCount> MostFirst(string column) =>
            counts[column].Select(c => new CorpusCount(c.Key, c.Value)).OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.Ordinal).ToValueList();
    }

    private static string Value(TableRows rows, string column, int row) =>
        Convert.ToString(rows.Columns.First(c => c.Field.Name == column).At(row), CultureInfo.InvariantCulture) ?? "";
}

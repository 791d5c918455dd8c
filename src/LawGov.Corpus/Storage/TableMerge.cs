using LawGov.Corpus.Tables;

namespace LawGov.Corpus.Storage;

/// <summary>Joins the tables of several sources, each in the order of its documents, into one in this order; a document that several have is taken from the first.</summary>
/// <remarks>No more than one group of rows of each source lies in memory.</remarks>
internal sealed class TableMerge
{
    private readonly IReadOnlyList<Func<ITableShape, IEnumerable<string>>> _sources;
    private readonly Dictionary<string, int> _ownerOfRepeated = new(StringComparer.Ordinal);

    /// <param name="sources">For each source the Parquet files of a table, in the order of their documents.</param>
    public TableMerge(IReadOnlyList<Func<ITableShape, IEnumerable<string>>> sources) => _sources = sources;

    /// <summary>Writes the tables into a folder, the table of documents first.</summary>
    public async Task WriteAsync(IEnumerable<ITableShape> tables, string folder, TableFormat format, CancellationToken cancellationToken)
    {
        _ownerOfRepeated.Clear();
        foreach (var table in tables.OrderByDescending(t => t.IsOfDocuments))
        {
            var path = format.PathOf(folder, table);
            var unfinished = path + ".unfinished";
            await using (var writer = await format.CreateAsync(unfinished, table, cancellationToken).ConfigureAwait(false))
                await WriteAsync(table, writer, cancellationToken).ConfigureAwait(false);
            File.Move(unfinished, path, overwrite: true);
        }
    }

    private async Task WriteAsync(ITableShape table, ITableWriter writer, CancellationToken cancellationToken)
    {
        var sources = _sources.Select(s => new TableSource(s(table), table)).ToList();
        try
        {
            var next = new PriorityQueue<int, (string Document, int Source)>(Comparer<(string Document, int Source)>.Create(static (x, y) =>
                DocumentOrder.Instance.Compare(x.Document, y.Document) is not 0 and var order ? order : x.Source.CompareTo(y.Source)));
            for (var i = 0; i < sources.Count; i++)
            {
                await sources[i].StartAsync(cancellationToken).ConfigureAwait(false);
                if (sources[i].Document is { } document) next.Enqueue(i, (document, i));
            }

            string? before = null;
            var owner = -1;
            while (next.TryDequeue(out var i, out var key))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (table.IsOfDocuments)
                {
                    if (key.Document == before) _ownerOfRepeated[key.Document] = owner;
                    else (before, owner) = (key.Document, i);
                }

                var isTaken = table.IsOfDocuments ? owner == i : !_ownerOfRepeated.TryGetValue(key.Document, out var first) || first == i;
                await sources[i].PassAsync(isTaken ? (rows, start, count) => writer.WriteAsync(rows, start, count, cancellationToken) : null, cancellationToken).ConfigureAwait(false);
                if (sources[i].Document is { } following) next.Enqueue(i, (following, i));
            }
        }
        finally
        {
            foreach (var source in sources) await source.DisposeAsync().ConfigureAwait(false);
        }
    }
}

using LawGov.Corpus.Tables;

namespace LawGov.Corpus.Storage;

/// <summary>Writes the rows of one table.</summary>
internal interface ITableWriter : IAsyncDisposable
{
    /// <summary>Writes some rows of a batch.</summary>
    Task WriteAsync(TableRows rows, int start, int count, CancellationToken cancellationToken);
}

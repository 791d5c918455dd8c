using LawGov.Corpus.Tables;
using Parquet;
using Parquet.Schema;

namespace LawGov.Corpus.Storage;

/// <summary>Reads the rows of a table from Parquet files that follow one another, one group of rows in memory at a time.</summary>
internal sealed class TableSource : IAsyncDisposable
{
    private static readonly ParquetOptions Options = new() { UseDateOnlyTypeForDates = true };

    private readonly Queue<string> _files;
    private readonly ITableShape _table;
    private ParquetReader? _reader;
    private FileStream? _stream;
    private int _group;
    private int _row;

    /// <param name="files">The files, in the order of their documents.</param>
    /// <param name="table">The table.</param>
    public TableSource(IEnumerable<string> files, ITableShape table)
    {
        _files = new Queue<string>(files);
        _table = table;
        Rows = new TableRows(table);
    }

    /// <summary>The rows in memory.</summary>
    public TableRows Rows { get; private set; }

    /// <summary>The document at whose rows the source stands; null at the end.</summary>
    public string? Document => _row < Rows.Count ? Rows.DocumentAt(_row) : null;

    /// <summary>Opens the first file; afterwards <see cref="Document"/> tells where the source stands.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>Passes over the rows of the present document, giving each run of them to <paramref name="take"/>.</summary>
    public async Task PassAsync(Func<TableRows, int, int, Task>? take, CancellationToken cancellationToken)
    {
        var document = Document;
        while (document is not null && Document == document)
        {
            var end = _row;
            while (end < Rows.Count && Rows.DocumentAt(end) == document) end++;
            if (take is not null) await take(Rows, _row, end - _row).ConfigureAwait(false);
            _row = end;
            if (_row == Rows.Count) await LoadAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_reader is not null) await _reader.DisposeAsync().ConfigureAwait(false);
        if (_stream is not null) await _stream.DisposeAsync().ConfigureAwait(false);
        (_reader, _stream) = (null, null);
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Rows.Clear();
        _row = 0;
        while (Rows.Count == 0)
        {
            if (_reader is null || _group == _reader.RowGroupCount)
            {
                await DisposeAsync().ConfigureAwait(false);
                if (!_files.TryDequeue(out var path)) return;
                _stream = File.OpenRead(path);
                _reader = await ParquetReader.CreateAsync(_stream, Options, cancellationToken: cancellationToken).ConfigureAwait(false);
                _group = 0;
                continue;
            }

            using var group = _reader.OpenRowGroupReader(_group++);
            var rows = checked((int)group.RowCount);
            foreach (var column in Rows.Columns)
            {
                var field = _reader.Schema.GetDataFields().FirstOrDefault(f => f.Name == column.Field.Name)
                    ?? throw new InvalidDataException($"{_table.Name} has no column {column.Field.Name}.");
                await column.ReadAsync(group, field, rows, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}

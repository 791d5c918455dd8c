using System.Globalization;
using System.IO.Compression;
using LawGov.Corpus.Tables;
using Parquet;
using Parquet.Schema;

namespace LawGov.Corpus.Storage;

/// <summary>Writes a table as Parquet, in groups of a fixed number of rows, so that equal rows give equal bytes however they came.</summary>
internal sealed class ParquetTableWriter : ITableWriter
{
    /// <summary>Rows of a group: enough for good compression, few enough to lie in memory.</summary>
    public const int GroupRows = 16_384;

    /// <summary>Version of the tables, kept in each file.</summary>
    public const int SchemaVersion = 1;

    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Fastest };

    private readonly FileStream _file;
    private readonly ParquetWriter _writer;
    private readonly TableRows _pending;

    private ParquetTableWriter(FileStream file, ParquetWriter writer, TableRows pending)
    {
        _file = file;
        _writer = writer;
        _pending = pending;
    }

    public static async Task<ParquetTableWriter> CreateAsync(string path, ITableShape table, CancellationToken cancellationToken)
    {
        var pending = new TableRows(table);
        var file = File.Create(path);
        var schema = new ParquetSchema(pending.Columns.Select(c => c.Field));
        var writer = await ParquetWriter.CreateAsync(schema, file, Options, cancellationToken: cancellationToken).ConfigureAwait(false);
        writer.CustomMetadata = new Dictionary<string, string>(StringComparer.Ordinal) { ["lawgov.table"] = table.Name, ["lawgov.schema"] = SchemaVersion.ToString(CultureInfo.InvariantCulture) };
        return new ParquetTableWriter(file, writer, pending);
    }

    public async Task WriteAsync(TableRows rows, int start, int count, CancellationToken cancellationToken)
    {
        for (var row = start; row < start + count; row++)
        {
            _pending.Copy(rows, row);
            if (_pending.Count == GroupRows) await FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // A table without rows has no group: its columns stand in the schema.
        if (_pending.Count > 0) await FlushAsync(CancellationToken.None).ConfigureAwait(false);
        await _writer.DisposeAsync().ConfigureAwait(false);
        await _file.DisposeAsync().ConfigureAwait(false);
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        using (var group = _writer.CreateRowGroup())
            foreach (var column in _pending.Columns) await column.WriteAsync(group, cancellationToken).ConfigureAwait(false);
        _pending.Clear();
    }
}

using LawGov.Analysis.Ledgers;

namespace LawGov.Office.Ledgers;

/// <summary>Writes ledgers as Excel workbooks (.xlsx) and reads filled ones back. Thread-safe.</summary>
/// <remarks>
/// One sheet for the tasks with a frozen heading, filters and a list to choose the state from; one for tasks the plan no longer has, when there are
/// any. What is read back by heading: columns may be moved, hidden and added, rows sorted and filtered.
/// </remarks>
/// <example>
/// <code>
/// using LawGov.Office.Ledgers;
///
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// Ledger ledger = LedgerBuilder.Default.Create(plan.Document);
/// await using (FileStream file = File.Create("ledger.xlsx")) await LedgerWorkbook.WriteAsync(file, ledger);
/// using FileStream filled = File.OpenRead("ledger-filled.xlsx");
/// LedgerReading read = LedgerWorkbook.Read(filled);
/// </code>
/// </example>
public static class LedgerWorkbook
{
    /// <summary>Writes a ledger.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="options">How; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="ledger"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static async Task WriteAsync(Stream stream, Ledger ledger, LedgerFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(ledger);
        using var buffer = new MemoryStream();
        await WorkbookWriter.WriteAsync(buffer, ledger, options ?? LedgerFileOptions.Default, cancellationToken).ConfigureAwait(false);
        ArchiveTimes.Fix(buffer);
        buffer.Position = 0;
        await buffer.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a ledger back. Never throws on content: what cannot be read is a finding.</summary>
    /// <param name="stream">The workbook; read from its present position, stays open.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static LedgerReading Read(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return WorkbookRows.TryRead(stream, out var sheets, cancellationToken) ? LedgerRows.Read(sheets) : new LedgerReading(null, [new(LedgerFindingKind.NotAWorkbook, 0, "")]);
    }
}

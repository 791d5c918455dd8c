using System.Text.Json;
using LawGov.Analysis.Ledgers;
using LawGov.Model.Json;

namespace LawGov.Analysis.Serialization;

/// <summary>Writes ledgers and their progress as JSON: camelCase, enums by name, dates as <c>yyyy-MM-dd</c>. Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// Ledger ledger = LedgerBuilder.Default.Create(plan.Document);
/// File.WriteAllText("ledger.json", LedgerJson.Write(ledger));
/// Ledger again = ReportJson.Read&lt;Ledger&gt;(File.ReadAllText("ledger.json"));
/// </code>
/// </example>
public static class LedgerJson
{
    private static readonly LedgerJsonContext Indented = LedgerJsonContext.With(indented: true);
    private static readonly LedgerJsonContext OneLine = LedgerJsonContext.With(indented: false);

    /// <summary>Writes a ledger as one JSON object.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="indented">Whether on several lines.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(Ledger ledger, bool indented = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return CancellableJson.Write(ledger, (indented ? Indented : OneLine).Ledger, cancellationToken);
    }

    /// <summary>Writes a progress report as one JSON object.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether on several lines.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(ProgressReport report, bool indented = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return CancellableJson.Write(report, (indented ? Indented : OneLine).ProgressReport, cancellationToken);
    }
}

using System.Text.Json;
using LawGov.Analysis.Ledgers;

namespace LawGov.Analysis.Serialization;

/// <summary>Writes ledgers and their progress as JSON: camelCase, enums by name, dates as <c>yyyy-MM-dd</c>. Thread-safe.</summary>
public static class LedgerJson
{
    private static readonly LedgerJsonContext Indented = LedgerJsonContext.With(indented: true);
    private static readonly LedgerJsonContext OneLine = LedgerJsonContext.With(indented: false);

    /// <summary>Writes a ledger as one JSON object.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="indented">Whether on several lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/> is null.</exception>
    public static string Write(Ledger ledger, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return JsonSerializer.Serialize(ledger, (indented ? Indented : OneLine).Ledger);
    }

    /// <summary>Writes a progress report as one JSON object.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether on several lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(ProgressReport report, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.Serialize(report, (indented ? Indented : OneLine).ProgressReport);
    }
}

using System.Runtime.InteropServices;
using LawGov.Model;

namespace LawGov.Analysis.Ledgers;

/// <summary>Counts how far the tasks of a ledger have come.</summary>
/// <remarks>Has no state and knows no clock: the day is an argument. Thread-safe.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// Ledger ledger = LedgerBuilder.Default.Create(plan.Document);
/// ProgressReport report = ProgressAnalyzer.Default.Analyze(ledger, new DateOnly(2024, 6, 30));
/// foreach (LedgerEntry entry in report.Overdue) Console.WriteLine($"overdue since {entry.DueOn}: {entry.Text}");
/// </code>
/// </example>
public sealed class ProgressAnalyzer : IProgressAnalyzer
{
    /// <summary>The analyzer.</summary>
    public static ProgressAnalyzer Default { get; } = new();

    /// <inheritdoc/>
    public ProgressReport Analyze(Ledger ledger, DateOnly at, Ledger? previous = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var total = default(ProgressCount);
        var units = new Dictionary<string, (bool IsLead, ProgressCount Count)>(StringComparer.Ordinal);
        foreach (var entry in ledger.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            total = Add(total, entry, at);
            foreach (var unit in entry.Units.Where(u => u.Role is AssignmentRole.Lead or AssignmentRole.Responsible or AssignmentRole.SeparatelyResponsible).DistinctBy(u => u.Name))
            {
                ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(units, unit.Name, out _);
                row = (row.IsLead || unit.Role == AssignmentRole.Lead, Add(row.Count, entry, at));
            }
        }

        return new ProgressReport
        {
            Title = ledger.Title,
            At = at,
            Total = total,
            Units = units.Select(u => new UnitProgress(u.Key, u.Value.IsLead, u.Value.Count))
                .OrderByDescending(u => u.Count.Overdue).ThenByDescending(u => u.Count.Tasks).ThenBy(u => u.Unit, StringComparer.Ordinal).ToValueList(),
            Overdue = ledger.Entries.Where(e => IsOverdue(e, at)).OrderBy(e => e.DueOn).ToValueList(),
            Changes = previous is null ? [] : Changes(ledger, previous),
        };
    }

    /// <summary>The state at the end of a day; a task done later was in progress until then.</summary>
    private static LedgerState StateAt(LedgerEntry entry, DateOnly at) =>
        entry.State == LedgerState.Done && entry.CompletedOn > at ? LedgerState.InProgress : entry.State;

    private static bool IsOverdue(LedgerEntry entry, DateOnly at) =>
        entry.DueOn < at && StateAt(entry, at) is (LedgerState.NotStarted or LedgerState.InProgress);

    private static ProgressCount Add(ProgressCount count, LedgerEntry entry, DateOnly at)
    {
        var state = StateAt(entry, at);
        return new ProgressCount(
            count.Tasks + 1,
            count.NotStarted + (state == LedgerState.NotStarted ? 1 : 0),
            count.InProgress + (state == LedgerState.InProgress ? 1 : 0),
            count.Done + (state == LedgerState.Done ? 1 : 0),
            count.Withdrawn + (state == LedgerState.Withdrawn ? 1 : 0),
            count.Overdue + (IsOverdue(entry, at) ? 1 : 0),
            count.DoneLate + (state == LedgerState.Done && entry.CompletedOn > entry.DueOn ? 1 : 0));
    }

    private static ValueList<StateChange> Changes(Ledger ledger, Ledger previous)
    {
        var before = previous.Entries.ToDictionary(e => e.Id, e => e.State, StringComparer.Ordinal);
        return ledger.Entries.Where(e => !before.TryGetValue(e.Id, out var state) || state != e.State)
            .Select(e => new StateChange(e, before.TryGetValue(e.Id, out var state) ? state : null)).ToValueList();
    }
}

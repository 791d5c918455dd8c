using System.Globalization;
using LawGov.Analysis.PlanComparison;

namespace LawGov.Analysis.Rendering;

/// <summary>A comparison of plans as comma-separated text: a row for each pair, then one for each item only one side has. Thread-safe.</summary>
/// <example>
/// <code>
/// PolicyDocument before = PolicyFile.Read("plan-2023.docx").Document!;
/// PolicyDocument after = PolicyFile.Read("plan-2024.docx").Document!;
/// PlanComparisonReport report = PlanComparer.Default.Compare(before, after);
/// File.WriteAllText("comparison.csv", PlanComparisonCsv.Write(report));
/// </code>
/// </example>
public static class PlanComparisonCsv
{
    private static readonly string[] Header =
    [
        "pathA", "textA", "pathB", "textB", "relation", "grade", "score", "moved", "terms",
        "leadsAdded", "leadsRemoved", "othersAdded", "othersRemoved", "deadlines", "targets",
    ];

    /// <summary>Writes a comparison, header row first; the relation of an item without counterpart is <c>OnlyInA</c> or <c>OnlyInB</c>.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="options">How to write it; <see cref="CsvOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(PlanComparisonReport report, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var csv = new CsvText(options, cancellationToken);
        foreach (var name in Header) csv.Cell(name);
        csv.EndRow();
        foreach (var pair in report.Pairs) Row(csv, pair);
        foreach (var item in report.OnlyInA) Row(csv, item, null, nameof(report.OnlyInA));
        foreach (var item in report.OnlyInB) Row(csv, null, item, nameof(report.OnlyInB));
        return csv.ToString();
    }

    private static void Row(CsvText csv, ItemPair pair) => csv
        .Cell(pair.A.Path).Cell(pair.A.Text).Cell(pair.B.Path).Cell(pair.B.Text)
        .Cell(pair.Relation.ToString()).Cell(pair.Grade.ToString()).Cell(pair.Score.Value).Cell(pair.Moved).Cell(string.Join("; ", pair.Terms))
        .Cell(string.Join("; ", pair.Changes.Leads.Added)).Cell(string.Join("; ", pair.Changes.Leads.Removed))
        .Cell(string.Join("; ", pair.Changes.Others.Added)).Cell(string.Join("; ", pair.Changes.Others.Removed))
        .Cell(string.Join("; ", pair.Changes.Deadlines.Select(DeadlineOf))).Cell(string.Join("; ", pair.Changes.Targets.Select(TargetOf)))
        .EndRow();

    private static void Row(CsvText csv, UnmatchedItem? a, UnmatchedItem? b, string relation)
    {
        csv.Cell(a?.Item.Path).Cell(a?.Item.Text).Cell(b?.Item.Path).Cell(b?.Item.Text).Cell(relation);
        for (var i = 5; i < Header.Length; i++) csv.Cell(null);
        csv.EndRow();
    }

    /// <summary>A changed deadline as <c>2022-06-30 → 2022-12-31</c>, a dash for none.</summary>
    internal static string DeadlineOf(DeadlineChange change) => $"{DateOf(change.A)} → {DateOf(change.B)}";

    /// <summary>A changed target as <c>60 → 80 学时</c>, a dash for none.</summary>
    internal static string TargetOf(TargetChange change) => $"{NumberOf(change.A)} → {NumberOf(change.B)} {change.Unit}";

    private static string DateOf(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";

    private static string NumberOf(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "–";
}

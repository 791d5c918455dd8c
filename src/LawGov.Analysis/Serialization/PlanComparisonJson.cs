using System.Text.Json;
using LawGov.Analysis.PlanComparison;
using LawGov.Model;
using LawGov.Model.Json;

namespace LawGov.Analysis.Serialization;

/// <summary>Writes comparisons of plans as JSON, the members as described in <c>docs/guides/comparison.md</c>.</summary>
/// <remarks>Chinese characters are written as they are, scores with four decimals. Thread-safe.</remarks>
/// <example>
/// <code>
/// PolicyDocument before = PolicyFile.Read("plan-2023.docx").Document!;
/// PolicyDocument after = PolicyFile.Read("plan-2024.docx").Document!;
/// PlanComparisonReport report = PlanComparer.Default.Compare(before, after);
/// File.WriteAllText("comparison.json", PlanComparisonJson.Write(report));
/// </code>
/// </example>
public static class PlanComparisonJson
{
    private const int Decimals = 4;
    private static readonly ComparisonJsonContext Indented = ComparisonJsonContext.With(indented: true);
    private static readonly ComparisonJsonContext OneLine = ComparisonJsonContext.With(indented: false);

    /// <summary>Writes a comparison as one JSON object.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="indented">Whether on several lines.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(PlanComparisonReport report, bool indented = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var record = new ComparisonRecord(
            report.A, report.B, report.Summary, report.Pairs.Select(RecordOf), report.OnlyInA.Select(RecordOf), report.OnlyInB.Select(RecordOf), report.UnusedDecisions);
        return CancellableJson.Write(record, (indented ? Indented : OneLine).ComparisonRecord, cancellationToken);
    }

    private static PairRecord RecordOf(ItemPair pair) => new(
        PlaceOf(pair.A), PlaceOf(pair.B), pair.Grade, pair.Relation, Round(pair.Score), pair.Terms, pair.Moved, pair.IsDecided,
        new PairChangesRecord(
            new UnitChangesRecord(pair.Changes.Leads.Added, pair.Changes.Leads.Removed),
            new UnitChangesRecord(pair.Changes.Others.Added, pair.Changes.Others.Removed),
            pair.Changes.Deadlines,
            pair.Changes.Targets.Select(t => new TargetChangeRecord(t.A, t.B, t.Unit, t.Comparison))));

    private static UnmatchedRecord RecordOf(UnmatchedItem item) =>
        new(item.Item.Path, SpanOf(item.Item.Span), item.Nearest is { } nearest ? new NearestRecord(nearest.Path, Round(nearest.Score)) : null, item.Outline);

    private static PlaceRecord PlaceOf(ItemReference item) => new(item.Path, SpanOf(item.Span));

    private static SpanRecord SpanOf(SourceSpan span) => new(span.Start, span.Length);

    private static double Round(Score score) => Math.Round(score.Value, Decimals);
}

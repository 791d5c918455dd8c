using System.Text.Json;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Model;
using LawGov.Model.Json;

namespace LawGov.Analysis.Serialization;

/// <summary>Writes follow-ups as JSON, the members as described in <c>docs/guides/follow-up.md</c>.</summary>
/// <remarks>Chinese characters are written as they are, scores with four decimals. Thread-safe.</remarks>
/// <example>
/// <code>
/// PolicyFile plan = PolicyFile.Read("plan.docx"), yearly = PolicyFile.Read("report.docx");
/// FollowUpReport report = FollowUpAnalyzer.Default.Analyze(plan.Document!, plan.Text, yearly.Document!, yearly.Text);
/// File.WriteAllText("follow-up.json", FollowUpJson.Write(report));
/// </code>
/// </example>
public static class FollowUpJson
{
    private const int Decimals = 4;
    private static readonly FollowUpJsonContext Indented = FollowUpJsonContext.With(indented: true);
    private static readonly FollowUpJsonContext OneLine = FollowUpJsonContext.With(indented: false);

    /// <summary>Writes a follow-up as one JSON object.</summary>
    /// <param name="report">The follow-up.</param>
    /// <param name="next">The plan compared with the next one; null when there is none.</param>
    /// <param name="indented">Whether on several lines.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(FollowUpReport report, PlanComparisonReport? next = null, bool indented = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return CancellableJson.Write(RecordOf(report, next), (indented ? Indented : OneLine).FollowUpRecord, cancellationToken);
    }

    private static FollowUpRecord RecordOf(FollowUpReport report, PlanComparisonReport? next)
    {
        var s = report.Summary;
        var carried = next?.Pairs.ToLookup(p => p.A.Path, StringComparer.Ordinal);
        return new FollowUpRecord(
            new FollowedPlanRecord(report.Plan.Source, report.Plan.Title, report.Tasks.Count),
            new FollowedReportRecord(report.Report.Source, report.Report.Title, SpanOf(report.Reviewed), report.Arrangement is { } arrangement ? SpanOf(arrangement) : null),
            new FollowUpSummaryRecord(s.Done, s.InPart, s.Mentioned, s.Silent, new TargetCountsRecord(s.TargetsMet, s.TargetsMissed, s.TargetsUnstated), s.Shortcomings, s.TakenUp, s.ReportOnly),
            report.Tasks.Select(t => RecordOf(t, carried?[t.Path])),
            report.ReportOnly.Select(x => new PlacedRecord(SpanOf(x.Span))),
            report.Shortcomings.Select(x => new ShortcomingRecord(SpanOf(x.Span), x.TakenUpBy.Select(PlaceOf))),
            report.UnusedDecisions,
            next is null ? null : new NextPlanRecord(next.B.Source, next.B.Title, report.Tasks.Count(t => carried![t.Path].Any()), report.Tasks.Count(t => !carried![t.Path].Any()),
                next.OnlyInB.Select(i => new PlaceRecord(i.Item.Path, SpanOf(i.Item.Span)))));
    }

    private static FollowedTaskRecord RecordOf(FollowedTask task, IEnumerable<ItemPair>? carried) => new(
        task.Path, SpanOf(task.Span), task.Status, Round(task.Score), task.Terms, task.Evidence.Select(RecordOf), task.Targets.Select(RecordOf),
        task.IsLate, task.IsDecided, task.Leads, task.Next.Select(PlaceOf),
        carried?.Select(p => new CarriedOverRecord(p.B.Path, SpanOf(p.B.Span), p.Grade, p.Relation, p.Changes.Targets.Select(t => new TargetChangeRecord(t.A, t.B, t.Unit, t.Comparison)))),
        task.Demands.Select(d => new FollowedDemandRecord(SpanOf(d.Span), d.Status, d.Evidence.Select(RecordOf), d.Targets.Select(RecordOf))));

    private static ReportEvidenceRecord RecordOf(ReportEvidence evidence) => new(
        SpanOf(evidence.Span), Round(evidence.Score), evidence.IsWordsOnly, evidence.Figures.Select(f => new ReportedFigureRecord(f.Text, f.Value, f.Unit, SpanOf(f.Span))));

    private static TargetCheckRecord RecordOf(TargetCheck target) => new(
        target.Text, target.Planned, target.Unit, target.Comparison, target.Reported, target.ReportedSpan is { } span ? SpanOf(span) : null, target.Outcome);

    private static PlacedRecord PlaceOf(SourceSpan span) => new(SpanOf(span));

    private static SpanRecord SpanOf(SourceSpan span) => new(span.Start, span.Length);

    private static double Round(Score score) => Math.Round(score.Value, Decimals);
}

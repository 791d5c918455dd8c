using System.Globalization;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Model;

namespace LawGov.Reporting.Pages;

/// <summary>Gathers what the page shows of a follow-up.</summary>
internal sealed class FollowUpDataBuilder(PagePlaces places)
{
    public FollowUpData Build(IShownFollowUp shown)
    {
        var report = shown.FollowUp;
        var (plan, reported) = (places.PositionOf(shown.Plan), places.PositionOf(shown.Report));
        places.Check(plan, report.Tasks.Select(t => t.Span), nameof(PageContent.FollowUps));
        places.Check(reported, report.Tasks.SelectMany(t => t.Evidence).Select(e => e.Span).Append(report.Reviewed), nameof(PageContent.FollowUps));
        var carried = (shown.Next?.Comparison.Pairs ?? []).ToLookup(p => p.A.Path, StringComparer.Ordinal);
        return new FollowUpData(
            plan, reported, shown.Next is { } next ? places.PositionOf(next.B) : null,
            [.. report.Tasks.Select(t => Task(t, carried[t.Path]))], [.. report.ReportOnly.Select(e => Stretch(e.Span))],
            [.. report.Shortcomings.Select(s => new ProblemData(s.Span.Start, s.Span.Length, [.. s.TakenUpBy.Select(Stretch)]))],
            [.. (shown.Next?.Comparison.OnlyInB ?? []).Select(i => ComparisonDataBuilder.Whole(i.Item))]);
    }

    private static FollowedData Task(FollowedTask task, IEnumerable<ItemPair> carried) => new(
        task.Path, task.Text, task.Span.Start, task.Span.Length, $"follow{task.Status}", task.IsLate, task.IsDecided, [.. task.Leads],
        [.. task.Deadlines.Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))],
        [.. task.Targets.Select(Target)],
        [.. task.Evidence.Select(e => new SpokenData(e.Span.Start, e.Span.Length, Math.Round(e.Score.Value, 2), e.IsWordsOnly))],
        [.. task.Demands.Select(d => new DemandData(d.Span.Start, d.Span.Length, $"follow{d.Status}"))],
        [.. task.Next.Select(Stretch)],
        [.. carried.Select(p => ComparisonDataBuilder.Whole(p.B) with { Text = "" })],
        [.. carried.SelectMany(p => p.Changes.Targets).Select(ComparisonDataBuilder.Target)]);

    private static TargetData Target(TargetCheck target) => new(
        target.Text, target.Reported?.ToString("0.####", CultureInfo.InvariantCulture) ?? "", $"outcome{target.Outcome}", target.ReportedSpan is { } span ? Stretch(span) : null);

    private static StretchData Stretch(SourceSpan span) => new(span.Start, span.Length);
}

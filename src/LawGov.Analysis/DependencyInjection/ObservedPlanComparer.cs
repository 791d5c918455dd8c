using LawGov.Analysis.PlanComparison;
using LawGov.Model;
using Microsoft.Extensions.Logging;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>A comparer of plans that tells how it fares.</summary>
internal sealed class ObservedPlanComparer(PlanComparer comparer, Instruments instruments, ILogger logger) : IPlanComparer
{
    public PlanComparisonReport Compare(PolicyDocument a, PolicyDocument b, IReadOnlyList<PairDecision>? decisions = null, CancellationToken cancellationToken = default)
    {
        using var activity = instruments.StartActivity("LawGov.Comparison");
        var start = instruments.Start();
        var report = comparer.Compare(a, b, decisions, cancellationToken);
        var milliseconds = instruments.Stop(start, "comparison");
        activity?.SetTag("lawgov.source", b.Source).SetTag("lawgov.pairs", report.Pairs.Count);
        logger.ComparisonDone(a.Source ?? "(text)", b.Source ?? "(text)", report.Pairs.Count, report.OnlyInA.Count, report.OnlyInB.Count, milliseconds);
        return report;
    }
}

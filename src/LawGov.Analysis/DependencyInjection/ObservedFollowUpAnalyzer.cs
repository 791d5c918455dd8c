using LawGov.Analysis.FollowUp;
using LawGov.Model;
using Microsoft.Extensions.Logging;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>An analyzer of reports that tells how it fares.</summary>
internal sealed class ObservedFollowUpAnalyzer(FollowUpAnalyzer analyzer, Instruments instruments, ILogger logger) : IFollowUpAnalyzer
{
    public FollowUpReport Analyze(
        PolicyDocument plan, string planText, PolicyDocument report, string reportText,
        IReadOnlyList<StatusDecision>? decisions = null, CancellationToken cancellationToken = default)
    {
        using var activity = instruments.StartActivity("LawGov.FollowUp");
        var start = instruments.Start();
        var result = analyzer.Analyze(plan, planText, report, reportText, decisions, cancellationToken);
        var milliseconds = instruments.Stop(start, "follow-up");
        var summary = result.Summary;
        activity?.SetTag("lawgov.source", report.Source).SetTag("lawgov.tasks", result.Tasks.Count);
        logger.FollowUpDone(report.Source ?? "(text)", plan.Source ?? "(text)", result.Tasks.Count, summary.Silent, milliseconds);
        return result;
    }
}

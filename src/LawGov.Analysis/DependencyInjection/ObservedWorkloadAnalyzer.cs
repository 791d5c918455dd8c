using LawGov.Analysis.Workload;
using LawGov.Model;
using Microsoft.Extensions.Logging;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>A workload analyzer that counts by the registered options, and tells how it fares.</summary>
internal sealed class ObservedWorkloadAnalyzer(
    WorkloadAnalyzer analyzer, WorkloadOptions defaults, IReadOnlyList<UnitRoster> rosters, Instruments instruments, ILogger logger) : IWorkloadAnalyzer
{
    public WorkloadReport Analyze(PolicyDocument document, WorkloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Analyze([document], options, cancellationToken);
    }

    public WorkloadReport Analyze(IEnumerable<PolicyDocument> documents, WorkloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        PolicyDocument[] all = [.. documents];
        using var activity = instruments.StartActivity("LawGov.Workload");
        var start = instruments.Start();
        var report = analyzer.Analyze(all, options ?? OptionsFor(all), cancellationToken);
        var milliseconds = instruments.Stop(start, "workload");
        activity?.SetTag("lawgov.documents", all.Length).SetTag("lawgov.tasks", report.Summary.Tasks);
        logger.WorkloadDone(all.Length, report.Summary.Units, report.Summary.Tasks, milliseconds);
        return report;
    }

    /// <summary>A roster speaks for one place: with documents of several places none is right for all.</summary>
    private WorkloadOptions OptionsFor(PolicyDocument[] documents)
    {
        if (rosters.Count == 0 || documents.Length == 0) return defaults;
        var place = documents[0]?.Jurisdiction?.Name;
        if (place is null || Array.Exists(documents, d => d?.Jurisdiction?.Name != place)) return defaults;
        return rosters.FirstOrDefault(r => r.Place == place) is { } roster ? defaults with { Roster = roster } : defaults;
    }
}

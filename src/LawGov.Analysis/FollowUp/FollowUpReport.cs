using System.Text.Json.Serialization;
using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>What a report says of the tasks of a plan.</summary>
/// <remarks>Immutable and thread-safe. Compares by value.</remarks>
public sealed record FollowUpReport
{
    /// <summary>The plan.</summary>
    public required FollowedDocument Plan { get; init; }

    /// <summary>The report.</summary>
    public required FollowedDocument Report { get; init; }

    /// <summary>The part of the report that looks back; only this is evidence.</summary>
    public SourceSpan Reviewed { get; init; }

    /// <summary>The part that arranges the next year; null when there is none.</summary>
    public SourceSpan? Arrangement { get; init; }

    /// <summary>The tasks, in the order of the plan.</summary>
    public ValueList<FollowedTask> Tasks { get; init; } = [];

    /// <summary>Work reported and never planned, in the order of the report.</summary>
    public ValueList<ReportedExtra> ReportOnly { get; init; } = [];

    /// <summary>Problems named, in the order of the report.</summary>
    public ValueList<Shortcoming> Shortcomings { get; init; } = [];

    /// <summary>Decisions that no longer fit: the plan has no such task.</summary>
    public ValueList<StatusDecision> UnusedDecisions { get; init; } = [];

    /// <summary>The counts.</summary>
    [JsonIgnore]
    public FollowUpSummary Summary => new(
        Count(FollowUpStatus.Done), Count(FollowUpStatus.InPart), Count(FollowUpStatus.Mentioned), Count(FollowUpStatus.Silent),
        Count(TargetOutcome.Met), Count(TargetOutcome.Missed), Count(TargetOutcome.Unstated),
        Shortcomings.Count, Shortcomings.Count(s => s.TakenUpBy.Count > 0), ReportOnly.Count);

    private int Count(FollowUpStatus status) => Tasks.Count(t => t.Status == status);

    private int Count(TargetOutcome outcome) => Tasks.Sum(t => t.Targets.Count(x => x.Outcome == outcome));
}

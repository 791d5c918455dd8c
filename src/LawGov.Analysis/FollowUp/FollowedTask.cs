using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>A task of the plan with what the report says of it.</summary>
public sealed record FollowedTask
{
    /// <summary>Path in the plan.</summary>
    public required string Path { get; init; }

    /// <summary>Where it stands in the plan.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>What it says, without label and unit clauses.</summary>
    public required string Text { get; init; }

    /// <summary>The units to ask: those that lead, otherwise those responsible; as written.</summary>
    public ValueList<string> Leads { get; init; } = [];

    /// <summary>The dates it is due, earliest first.</summary>
    public ValueList<DateOnly> Deadlines { get; init; } = [];

    /// <summary>What the report says of it.</summary>
    public FollowUpStatus Status { get; init; }

    /// <summary>How likely the best evidence reports on it; 0 when there is none.</summary>
    public Score Score { get; init; }

    /// <summary>Expressions that stand in the task and in its evidence.</summary>
    public ValueList<string> Terms { get; init; } = [];

    /// <summary>The sentences of the report, in their order.</summary>
    public ValueList<ReportEvidence> Evidence { get; init; } = [];

    /// <summary>Its counted targets.</summary>
    public ValueList<TargetCheck> Targets { get; init; } = [];

    /// <summary>Whether the report gives a date behind the deadline.</summary>
    public bool IsLate { get; init; }

    /// <summary>Sentences of the report's arrangement for the next year that go on with it.</summary>
    public ValueList<SourceSpan> Next { get; init; } = [];

    /// <summary>Its sentences, one by one, where it contains several.</summary>
    public ValueList<FollowedDemand> Demands { get; init; } = [];

    /// <summary>Whether a person decided on the status.</summary>
    public bool IsDecided { get; init; }
}

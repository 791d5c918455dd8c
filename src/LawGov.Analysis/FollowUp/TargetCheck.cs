using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>A counted target of a task beside the value reported.</summary>
public sealed record TargetCheck
{
    /// <summary>The words of the plan.</summary>
    public required string Text { get; init; }

    /// <summary>The planned number, 万 and 亿 multiplied out; a share is in percent (0–100).</summary>
    public decimal Planned { get; init; }

    /// <summary>The measure word of the plan.</summary>
    public required string Unit { get; init; }

    /// <summary>How the value is to relate to the number.</summary>
    public Comparison Comparison { get; init; }

    /// <summary>Where it stands in the plan.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The reported value in the same unit; null when none is stated. 均, 全部 and 应审尽审 state 100 %.</summary>
    public decimal? Reported { get; init; }

    /// <summary>Where it stands in the report; null when no number states it.</summary>
    public SourceSpan? ReportedSpan { get; init; }

    /// <summary>Whether it is reached.</summary>
    public TargetOutcome Outcome { get; init; }
}

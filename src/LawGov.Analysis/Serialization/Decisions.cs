using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Model;

namespace LawGov.Analysis.Serialization;

/// <summary>What persons decided about pairs and statuses (人工核定), as kept in a file from run to run.</summary>
/// <param name="Pairs">Decisions about pairs of items.</param>
/// <param name="Statuses">Decisions about the status of tasks.</param>
public sealed record Decisions(ValueList<PairDecision> Pairs, ValueList<StatusDecision> Statuses)
{
    /// <summary>No decision.</summary>
    public static Decisions None { get; } = new([], []);
}

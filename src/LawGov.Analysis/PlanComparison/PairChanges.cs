using System.Text.Json.Serialization;
using LawGov.Model;

namespace LawGov.Analysis.PlanComparison;

/// <summary>What changed between two items that belong together, beside their wording.</summary>
/// <param name="Leads">Bodies that lead on one side only.</param>
/// <param name="Others">Bodies in any other role on one side only; a body that rises from helper to lead stands here as removed and under <paramref name="Leads"/> as added.</param>
/// <param name="Deadlines">Deadlines that differ.</param>
/// <param name="Targets">Targets that differ.</param>
public sealed record PairChanges(UnitChanges Leads, UnitChanges Others, ValueList<DeadlineChange> Deadlines, ValueList<TargetChange> Targets)
{
    /// <summary>No change.</summary>
    public static PairChanges None { get; } = new(UnitChanges.None, UnitChanges.None, [], []);

    /// <summary>Whether anything changed.</summary>
    [JsonIgnore]
    public bool Any => Leads.Any || Others.Any || Deadlines.Count > 0 || Targets.Count > 0;
}

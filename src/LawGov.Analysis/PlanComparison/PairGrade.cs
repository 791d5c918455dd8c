using System.Text.Json.Serialization;

namespace LawGov.Analysis.PlanComparison;

/// <summary>How much of what two items demand is the same.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PairGrade>))]
public enum PairGrade
{
    /// <summary>More than half of what the shorter item demands is demanded by the other too.</summary>
    Same = 0,

    /// <summary>At least one concrete demand is shared, but no more than half.</summary>
    Overlapping,
}

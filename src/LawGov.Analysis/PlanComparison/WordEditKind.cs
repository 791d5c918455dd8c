using System.Text.Json.Serialization;

namespace LawGov.Analysis.PlanComparison;

/// <summary>What happened to a stretch of words.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WordEditKind>))]
public enum WordEditKind
{
    /// <summary>It stands in both wordings.</summary>
    Same = 0,

    /// <summary>It stands in the first wording only.</summary>
    Removed,

    /// <summary>It stands in the second wording only.</summary>
    Added,
}

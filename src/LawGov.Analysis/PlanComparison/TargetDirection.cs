using System.Text.Json.Serialization;

namespace LawGov.Analysis.PlanComparison;

/// <summary>Whether a changed target demands more or less than before.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TargetDirection>))]
public enum TargetDirection
{
    /// <summary>It demands more: a higher number, or a lower limit (提高).</summary>
    Raised = 0,

    /// <summary>It demands less: a lower number, or a higher limit (降低).</summary>
    Lowered,

    /// <summary>Only the second item has it (新增).</summary>
    Added,

    /// <summary>Only the first item has it (取消).</summary>
    Gone,
}

using System.Text.Json.Serialization;

namespace LawGov.Analysis.FollowUp;

/// <summary>What a report says of a counted target.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TargetOutcome>))]
public enum TargetOutcome
{
    /// <summary>The reported value reaches it (达标).</summary>
    Met = 0,

    /// <summary>The reported value does not reach it, or some of all are reported as open (未达标).</summary>
    Missed,

    /// <summary>The report gives no value of this quantity (未说明).</summary>
    Unstated,
}

namespace LawGov.Analysis.Schedule;

/// <summary>What a schedule contains.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ScheduleOptions
{
    /// <summary>The documented defaults.</summary>
    public static ScheduleOptions Default { get; } = new();

    /// <summary>Whether targets that apply to every year, quarter or month (每年不少于60学时) are entries. Default true.</summary>
    public bool IncludesDuties { get; init; } = true;

    /// <summary>Whether work without an end (长期坚持) is listed. Default true.</summary>
    public bool IncludesOngoing { get; init; } = true;
}

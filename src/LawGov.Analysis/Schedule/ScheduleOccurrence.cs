namespace LawGov.Analysis.Schedule;

/// <summary>One day on which an entry falls due.</summary>
/// <param name="Date">Last day on which it is met.</param>
/// <param name="Entry">The entry; one that recurs has many occurrences.</param>
public sealed record ScheduleOccurrence(DateOnly Date, ScheduleEntry Entry);

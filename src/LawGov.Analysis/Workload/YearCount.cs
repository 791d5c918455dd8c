namespace LawGov.Analysis.Workload;

/// <summary>Number of tasks in the documents of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Tasks">Tasks; at least 1.</param>
public readonly record struct YearCount(int Year, int Tasks);

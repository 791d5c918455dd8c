namespace LawGov.Analysis.Ledgers;

/// <summary>Tasks by how far they have come.</summary>
/// <param name="Tasks">All.</param>
/// <param name="NotStarted">未开始.</param>
/// <param name="InProgress">推进中.</param>
/// <param name="Done">已完成, those done late included.</param>
/// <param name="Withdrawn">已调整.</param>
/// <param name="Overdue">Not done, not withdrawn, and the deadline has passed: part of <paramref name="NotStarted"/> and <paramref name="InProgress"/>.</param>
/// <param name="DoneLate">Done after the deadline: part of <paramref name="Done"/>.</param>
public readonly record struct ProgressCount(int Tasks, int NotStarted, int InProgress, int Done, int Withdrawn, int Overdue, int DoneLate);

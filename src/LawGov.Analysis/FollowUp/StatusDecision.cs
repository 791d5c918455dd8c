namespace LawGov.Analysis.FollowUp;

/// <summary>What a person decided about a task; an analysis that is given it keeps to it.</summary>
/// <param name="Task">Path of the task, or the first letters of its text.</param>
/// <param name="Status">Its status.</param>
/// <param name="Note">Why; null when nothing was noted.</param>
public sealed record StatusDecision(string Task, FollowUpStatus Status, string? Note = null);

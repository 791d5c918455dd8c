namespace LawGov.Analysis.PlanComparison;

/// <summary>One of the two documents.</summary>
/// <param name="Source">Name of its source; null when there was none.</param>
/// <param name="Title">Its title; null when it has none.</param>
/// <param name="Items">How many items it has: tasks, and the articles and sections at the bottom that contain none.</param>
public sealed record ComparedDocument(string? Source, string? Title, int Items);

namespace LawGov.Analysis.PlanComparison;

/// <summary>What a person decided about two items; a comparison that is given it keeps to it.</summary>
/// <param name="A">Path of the item in the first document, or the first letters of its text.</param>
/// <param name="B">Path of the item in the second document, or the first letters of its text.</param>
/// <param name="Grade">How much of their demands is the same; null when they are no pair.</param>
/// <param name="Note">Why; null when nothing was noted.</param>
public sealed record PairDecision(string A, string B, PairGrade? Grade, string? Note = null);

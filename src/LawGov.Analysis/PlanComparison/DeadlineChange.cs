namespace LawGov.Analysis.PlanComparison;

/// <summary>A deadline that changed, came or went.</summary>
/// <param name="A">The date in the first item; null when it names none.</param>
/// <param name="B">The date in the second item; null when it names none.</param>
/// <param name="Text">The words of the second item, or of the first where the deadline went.</param>
public sealed record DeadlineChange(DateOnly? A, DateOnly? B, string Text);

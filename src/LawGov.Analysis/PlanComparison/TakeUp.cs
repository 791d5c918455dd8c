namespace LawGov.Analysis.PlanComparison;

/// <summary>An item of a lower plan that takes up one of the upper plan.</summary>
/// <param name="Lower">Zero-based number of the lower plan.</param>
/// <param name="Item">The item.</param>
/// <param name="Grade">How much of the demands is the same.</param>
/// <param name="Score">How likely it is that they have a demand in common.</param>
public sealed record TakeUp(int Lower, ItemReference Item, PairGrade Grade, Score Score);

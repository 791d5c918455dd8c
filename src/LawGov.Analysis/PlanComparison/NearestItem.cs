namespace LawGov.Analysis.PlanComparison;

/// <summary>The item that comes nearest to one without counterpart.</summary>
/// <param name="Path">Its path in its document.</param>
/// <param name="Score">How likely it is that the two have a demand in common.</param>
public sealed record NearestItem(string Path, Score Score);

namespace LawGov.Analysis.PlanComparison;

/// <summary>What an item carries out of an outline.</summary>
/// <param name="OutlineId">Id of the outline that was asked.</param>
/// <param name="Article">The article it carries out first; null when the outline has nothing like it.</param>
public sealed record OutlineCounterpart(string OutlineId, int? Article);

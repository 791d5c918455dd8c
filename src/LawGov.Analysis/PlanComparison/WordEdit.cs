namespace LawGov.Analysis.PlanComparison;

/// <summary>A stretch of words in a difference of two wordings.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="Text">The words.</param>
public readonly record struct WordEdit(WordEditKind Kind, string Text);

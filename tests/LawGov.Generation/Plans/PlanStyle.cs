namespace LawGov.Generation.Plans;

/// <summary>How a plan is written.</summary>
/// <param name="Numbering">Its numbering.</param>
/// <param name="Clauses">The form of its unit clauses.</param>
/// <param name="Layout">How its lines are broken.</param>
/// <param name="Width">Width of its punctuation.</param>
/// <param name="Brackets">The brackets of its clauses, opening and closing.</param>
public sealed record PlanStyle(NumberingForm Numbering, ClauseForm Clauses, LayoutForm Layout, PunctuationWidth Width, string Brackets);

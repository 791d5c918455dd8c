using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>A sentence of a report, or its part up to a semicolon, that speaks of a task.</summary>
/// <param name="Span">Where it stands in the report.</param>
/// <param name="Text">The sentence, white space removed.</param>
/// <param name="Score">How likely it is that it reports on the task.</param>
/// <param name="Figures">What it counts.</param>
/// <param name="IsWordsOnly">Whether it names no work, only that things got better (套话).</param>
public sealed record ReportEvidence(SourceSpan Span, string Text, Score Score, ValueList<Figure> Figures, bool IsWordsOnly);

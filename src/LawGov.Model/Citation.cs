namespace LawGov.Model;

/// <summary>A document named in 《》, with all its mentions.</summary>
/// <param name="Title">Normalised title: half-width punctuation, white space removed, a lost hyphen between years restored.</param>
/// <param name="DocumentNumber">Its number where the text gives it behind the title; null when there is none.</param>
/// <param name="Mentions">How often it is named, at least 1.</param>
/// <param name="IsSelf">Whether the title is the document's own.</param>
/// <param name="Spans">Where it is named, brackets included, in order.</param>
public sealed record Citation(string Title, DocumentNumber? DocumentNumber, int Mentions, bool IsSelf, ValueList<SourceSpan> Spans);

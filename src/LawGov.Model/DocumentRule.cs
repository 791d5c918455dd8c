namespace LawGov.Model;

/// <summary>A rule about unit clauses that a document states once, often with 下同.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Text">Its words, white space removed.</param>
/// <param name="Units">The units it implies, as written; empty unless <see cref="DocumentRuleKind.GroupImplied"/>.</param>
/// <param name="InForceFrom">Offset in the source from which it applies.</param>
/// <param name="Span">Where it stands.</param>
public sealed record DocumentRule(DocumentRuleKind Kind, string Text, ValueList<string> Units, int InForceFrom, SourceSpan Span);

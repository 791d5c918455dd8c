namespace LawGov.Samples.Host.Replies;

/// <summary>A finding with its place.</summary>
/// <param name="Code">Code of the rule.</param>
/// <param name="Severity">Info, Warning or Error.</param>
/// <param name="Message">What was found and what was expected.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public sealed record FindingReply(string Code, string Severity, string Message, int Line, int Column);

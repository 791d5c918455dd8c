namespace LawGov.Model.Diagnostics;

/// <summary>A finding about a place in a source.</summary>
/// <param name="Code">Stable code: <c>LG1xxx</c> for reading, by stage; listed in docs/diagnostics.md.</param>
/// <param name="Severity">Its weight.</param>
/// <param name="Message">What was seen and what was expected, in English with the Chinese beside.</param>
/// <param name="Span">Where.</param>
/// <param name="Line">Line of the place, from 1.</param>
/// <param name="Column">Column of the place in UTF-16 code units, from 1.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, SourceSpan Span, int Line, int Column)
{
    /// <summary>The finding on one line: <c>12:5 Warning LG1301: message</c>.</summary>
    public override string ToString() => $"{Line}:{Column} {Severity} {Code}: {Message}";
}

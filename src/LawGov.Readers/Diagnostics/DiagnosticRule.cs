using LawGov.Model.Diagnostics;

namespace LawGov.Readers.Diagnostics;

/// <summary>A kind of finding: its code never changes its meaning.</summary>
/// <param name="Code">The code, such as <c>LG2001</c>.</param>
/// <param name="Severity">Its weight.</param>
/// <param name="Message">Its text; <c>{0}</c> and so on stand for what was seen.</param>
public sealed record DiagnosticRule(string Code, DiagnosticSeverity Severity, string Message);

namespace LawGov.Model.Diagnostics;

/// <summary>A sort of finding: its stable code, its weight and its wording.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Severity">Weight of every finding of this sort.</param>
/// <param name="Text">Message with the places <c>{0}</c> for what was seen and <c>{1}</c> for what comes nearest.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string Text);

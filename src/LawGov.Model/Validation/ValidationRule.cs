using LawGov.Model.Diagnostics;

namespace LawGov.Model.Validation;

/// <summary>A rule of the validators: its stable code, its weight and its wording.</summary>
/// <param name="Code">Stable code <c>LG5xxx</c>, by what it looks at; listed in docs/validation.md.</param>
/// <param name="Severity">Weight of every finding of the rule.</param>
/// <param name="English">Message with places <c>{0}</c>, <c>{1}</c>, … for what was found and what was expected.</param>
/// <param name="Chinese">The same in Chinese (中文).</param>
public sealed record ValidationRule(string Code, DiagnosticSeverity Severity, string English, string Chinese);

using System.Text.Json.Serialization;
using LawGov.Model.Diagnostics;

namespace LawGov.Model.Validation;

/// <summary>What a rule found in a document.</summary>
/// <param name="Code">Code of the rule, such as <c>LG5104</c>.</param>
/// <param name="Severity">Its weight.</param>
/// <param name="Message">What was found and what was expected, in the language asked for.</param>
/// <param name="Path">Path of the task or section it stands in; null when it concerns the whole document.</param>
/// <param name="Span">Where in the source; empty at the start when it has no place of its own.</param>
public sealed record ValidationFinding(string Code, DiagnosticSeverity Severity, string Message, string? Path, SourceSpan Span)
{
    /// <summary>The sort of finding, which has the wording in both languages; null for a finding of another's validator or read from JSON.</summary>
    [JsonIgnore]
    public DiagnosticDescriptor? Descriptor { get; init; }

    /// <summary>What stands in the places of the wording.</summary>
    [JsonIgnore]
    public ValueList<object> Values { get; init; } = [];

    /// <summary>The finding with its message in a language; the same finding where its wording is not known.</summary>
    public ValidationFinding In(MessageLanguage language) => Descriptor is null ? this : this with { Message = Descriptor.Message(language, Values.AsSpan()) };

    /// <summary>Whether both say the same of the same place; how they came to say it does not count.</summary>
    public bool Equals(ValidationFinding? other) => other is not null && Code == other.Code && Severity == other.Severity && Message == other.Message && Path == other.Path && Span == other.Span;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Severity, Message, Path, Span);

    /// <summary>The finding on one line: <c>Warning LG5104 (annex/28): message</c>.</summary>
    public override string ToString() => Path is null ? $"{Severity} {Code}: {Message}" : $"{Severity} {Code} ({Path}): {Message}";
}

using System.Text.Json.Serialization;

namespace LawGov.Model.Diagnostics;

/// <summary>A finding about a place in a source.</summary>
/// <param name="Code">Stable code: <c>LG1xxx</c> for reading, by stage; listed in docs/diagnostics.md.</param>
/// <param name="Severity">Its weight.</param>
/// <param name="Message">What was seen and what was expected, in the language asked for; English where none was.</param>
/// <param name="Span">Where.</param>
/// <param name="Line">Line of the place, from 1.</param>
/// <param name="Column">Column of the place in UTF-16 code units, from 1.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, SourceSpan Span, int Line, int Column)
{
    /// <summary>The sort of finding, which has the wording in both languages; null for a finding made by hand or read from JSON.</summary>
    [JsonIgnore]
    public DiagnosticDescriptor? Descriptor { get; init; }

    /// <summary>What stands in the places of the wording. Empty where <see cref="Descriptor"/> is null.</summary>
    [JsonIgnore]
    public ValueList<object> Values { get; init; } = [];

    /// <summary>The finding with its message in a language; the same finding where its wording is not known.</summary>
    public Diagnostic In(MessageLanguage language) => Descriptor is null ? this : this with { Message = Descriptor.Message(language, Values.AsSpan()) };

    /// <summary>Whether both say the same of the same place; how they came to say it does not count.</summary>
    public bool Equals(Diagnostic? other) => other is not null && Code == other.Code && Severity == other.Severity && Message == other.Message && Span == other.Span && Line == other.Line && Column == other.Column;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Severity, Message, Span, Line, Column);

    /// <summary>The finding on one line: <c>12:5 Warning LG1301: message</c>.</summary>
    public override string ToString() => $"{Line}:{Column} {Severity} {Code}: {Message}";
}

using System.Text.Json.Serialization;
using LawGov.Model.Diagnostics;

namespace LawGov.Model.Parsing;

/// <summary>What reading a text gave: the document, what was odd, and where every character went.</summary>
/// <param name="Document">The document; empty where nothing was recognised, never null.</param>
/// <param name="Text">The text that was read, as it was given: the spans of the document count its UTF-16 code units.</param>
/// <param name="Diagnostics">Findings in the order of the text.</param>
/// <param name="Segments">The whole source, cut into segments.</param>
public sealed record ParseResult(PolicyDocument Document, string Text, ValueList<Diagnostic> Diagnostics, ValueList<TextSegment> Segments)
{
    /// <summary>Whether a finding is an error.</summary>
    [JsonIgnore]
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}

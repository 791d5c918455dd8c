using System.Text.Json.Serialization;
using LawGov.Model;
using LawGov.Model.Diagnostics;

namespace LawGov.Readers;

/// <summary>What came of reading a file: a document, or an error that says why there is none.</summary>
/// <param name="Document">The document; null when the file could not be read.</param>
/// <param name="Diagnostics">
/// What was found on the way. Spans, lines and columns refer to <see cref="ReadDocument.Text"/>; a finding about the file as a whole is at
/// its start. When <paramref name="Document"/> is null there is exactly one of severity <see cref="DiagnosticSeverity.Error"/>.
/// </param>
public sealed record ReadResult(ReadDocument? Document, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is a document.</summary>
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Document))]
    [JsonIgnore]
    public bool IsRead => Document is not null;
}

using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Reporting.Pages;

namespace LawGov.Reporting;

/// <summary>A document to be shown on a page.</summary>
/// <param name="Document">The document.</param>
/// <param name="Text">The text it was parsed from, to which its spans lead.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReportDocument(PolicyDocument Document, string Text) : IShownDocument
{
    /// <summary>Findings of reading and of the validators. Default none.</summary>
    public ValueList<Diagnostic> Findings { get; init; } = [];
}

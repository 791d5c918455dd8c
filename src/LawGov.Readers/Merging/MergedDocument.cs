using LawGov.Model;
using LawGov.Model.Diagnostics;

namespace LawGov.Readers.Merging;

/// <summary>A document with what its page says about it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Diagnostics">Where page and text disagreed.</param>
public sealed record MergedDocument(PolicyDocument Document, ValueList<Diagnostic> Diagnostics);

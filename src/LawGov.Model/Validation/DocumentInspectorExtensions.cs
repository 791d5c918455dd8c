using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;

namespace LawGov.Model.Validation;

/// <summary>Inspection of what a parser gave, the text included.</summary>
public static class DocumentInspectorExtensions
{
    /// <summary>Inspects a document together with the text it was read from.</summary>
    /// <param name="inspector">The inspector.</param>
    /// <param name="result">What the parser gave.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The findings with line and column, in the form that reading a text gives them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inspector"/> or <paramref name="result"/> is null.</exception>
    public static ValueList<Diagnostic> Inspect(this IDocumentInspector inspector, ParseResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inspector);
        ArgumentNullException.ThrowIfNull(result);
        return inspector.Inspect(result.Document, result.Text, cancellationToken);
    }
}

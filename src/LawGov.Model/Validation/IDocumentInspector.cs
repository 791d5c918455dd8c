using LawGov.Model.Diagnostics;

namespace LawGov.Model.Validation;

/// <summary>Checks a document against the rules and lists what is odd about it, in the order of the text. Implementations are thread-safe.</summary>
public interface IDocumentInspector
{
    /// <summary>Inspects a document without its source; rules that need the text are silent.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueList<ValidationFinding> Inspect(PolicyDocument document, CancellationToken cancellationToken = default);

    /// <summary>Inspects a document together with the text it was read from.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">The original text, the one that the document's spans count.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The findings with line and column, in the form that reading a text gives them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="source"/> is not the text that the document was read from.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueList<Diagnostic> Inspect(PolicyDocument document, string source, CancellationToken cancellationToken = default);
}

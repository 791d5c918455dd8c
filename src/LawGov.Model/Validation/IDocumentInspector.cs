using LawGov.Model.Diagnostics;

namespace LawGov.Model.Validation;

/// <summary>Holds a document against the rules and lists what is odd about it, in the order of the text. Implementations are thread-safe.</summary>
public interface IDocumentInspector
{
    /// <summary>Inspects a document without its source; rules that need the text are silent.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    ValueList<ValidationFinding> Inspect(PolicyDocument document);

    /// <summary>Inspects a document together with the text it was read from.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">The original text, the one that the document's spans count.</param>
    /// <returns>The findings with line and column, in the form that reading a text gives them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="source"/> is null.</exception>
    ValueList<Diagnostic> Inspect(PolicyDocument document, string source);
}

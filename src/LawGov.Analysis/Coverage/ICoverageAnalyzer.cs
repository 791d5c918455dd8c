using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Compares documents with an outline.</summary>
/// <remarks>Implementations are thread-safe.</remarks>
public interface ICoverageAnalyzer
{
    /// <summary>Tells which articles and points of an outline a document takes up, and on what evidence.</summary>
    /// <param name="document">The document.</param>
    /// <param name="outline">The outline; when null the one that the document cites, otherwise the one of its years.</param>
    /// <param name="sourceText">
    /// The original text that the document was read from; with it evidence points to the words themselves, without it to the items they stand in.
    /// </param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="sourceText"/> is not the text that the document was read from.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    CoverageReport Analyze(PolicyDocument document, NationalOutline? outline = null, string? sourceText = null, CancellationToken cancellationToken = default);
}

namespace LawGov.Analysis.Citations;

/// <summary>Finds which documents name which. Implementations are thread-safe.</summary>
public interface ICitationAnalyzer
{
    /// <summary>The network of some documents.</summary>
    /// <param name="documents">The documents; none gives an empty network.</param>
    /// <param name="cancellationToken">Stops the work between two documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A citation lies outside of the text of its document: the text is another document's.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    CitationNetwork Analyze(IEnumerable<CitingDocument> documents, CancellationToken cancellationToken = default);
}

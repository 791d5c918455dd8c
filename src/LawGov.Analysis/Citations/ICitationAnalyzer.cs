namespace LawGov.Analysis.Citations;

/// <summary>Finds which documents name which. Implementations are thread-safe.</summary>
public interface ICitationAnalyzer
{
    /// <summary>The network of some documents.</summary>
    /// <param name="documents">The documents; none gives an empty network.</param>
    /// <param name="cancellationToken">Stops the work between two documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A text is not the one that its document was read from.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    CitationNetwork Analyze(IEnumerable<CitingDocument> documents, CancellationToken cancellationToken = default);
}

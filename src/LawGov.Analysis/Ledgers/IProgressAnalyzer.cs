namespace LawGov.Analysis.Ledgers;

/// <summary>Counts how far the tasks of a ledger have come. Implementations are thread-safe.</summary>
public interface IProgressAnalyzer
{
    /// <summary>How the tasks stood at the end of a day.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="at">The day; a task that was done later counts as in progress.</param>
    /// <param name="previous">An older copy of the ledger, to list what changed since; null for none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    ProgressReport Analyze(Ledger ledger, DateOnly at, Ledger? previous = null, CancellationToken cancellationToken = default);
}

using LawGov.Model;

namespace LawGov.Analysis.Workload;

/// <summary>Counts who carries how much of a plan. Implementations are thread-safe.</summary>
public interface IWorkloadAnalyzer
{
    /// <summary>The workload of one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How to count; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="options"/> are out of range, or their roster names a group that the catalogue does not have; the message names every fault.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    WorkloadReport Analyze(PolicyDocument document, WorkloadOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>The workload of several documents together.</summary>
    /// <param name="documents">The documents; none gives an empty report.</param>
    /// <param name="options">How to count; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="options"/> are out of range, or their roster names a group that the catalogue does not have; the message names every fault.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    WorkloadReport Analyze(IEnumerable<PolicyDocument> documents, WorkloadOptions? options = null, CancellationToken cancellationToken = default);
}

using LawGov.Model;

namespace LawGov.Analysis.Schedule;

/// <summary>Puts the deadlines of plans into a schedule. Implementations are thread-safe.</summary>
public interface IScheduleAnalyzer
{
    /// <summary>The schedule of one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What the schedule contains; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    ScheduleReport Analyze(PolicyDocument document, ScheduleOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>The schedule of several documents together.</summary>
    /// <param name="documents">The documents; none gives an empty report.</param>
    /// <param name="options">What the schedule contains; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the work between two documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    ScheduleReport Analyze(IEnumerable<PolicyDocument> documents, ScheduleOptions? options = null, CancellationToken cancellationToken = default);
}

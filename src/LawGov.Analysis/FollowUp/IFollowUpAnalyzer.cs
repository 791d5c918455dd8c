using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>Compares a report with the plan it reports on. Implementations are thread-safe.</summary>
public interface IFollowUpAnalyzer
{
    /// <summary>Says of every task of a plan what a report says of it.</summary>
    /// <param name="plan">The plan as read.</param>
    /// <param name="report">The report as read.</param>
    /// <param name="planText">The text the plan was read from.</param>
    /// <param name="reportText">The text the report was read from.</param>
    /// <param name="decisions">What persons decided about tasks; none when null.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <exception cref="ArgumentNullException">A document or text is null.</exception>
    /// <exception cref="ArgumentException">A text is not the one that its document was read from.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    FollowUpReport Analyze(
        PolicyDocument plan, string planText, PolicyDocument report, string reportText,
        IReadOnlyList<StatusDecision>? decisions = null, CancellationToken cancellationToken = default);
}

using LawGov.Model;

namespace LawGov.Analysis.PlanComparison;

/// <summary>Compares two plans item by item. Implementations are thread-safe.</summary>
public interface IPlanComparer
{
    /// <summary>Compares two documents.</summary>
    /// <param name="a">The older or upper document.</param>
    /// <param name="b">The newer or lower document.</param>
    /// <param name="decisions">What persons decided about pairs; none when null.</param>
    /// <param name="cancellationToken">Ends the comparison early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="a"/> or <paramref name="b"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    PlanComparisonReport Compare(PolicyDocument a, PolicyDocument b, IReadOnlyList<PairDecision>? decisions = null, CancellationToken cancellationToken = default);
}

using LawGov.Analysis.Matching;

namespace LawGov.Analysis.PlanComparison;

/// <summary>A pair of items found to belong together.</summary>
/// <param name="A">Number of the item in the first document.</param>
/// <param name="B">Number of the item in the second document.</param>
/// <param name="Likelihood">How likely it is that they have a demand in common.</param>
/// <param name="Demanded">Share of what the shorter item demands that the longer one demands too.</param>
/// <param name="IsKept">Whether they are a pair for being in nearly the same words.</param>
internal sealed record Alignment(int A, int B, double Likelihood, double Demanded, bool IsKept)
{
    /// <summary>Grade that a person gave; null when the wording decides.</summary>
    public PairGrade? Decided { get; init; }
}

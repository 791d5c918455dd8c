using LawGov.Analysis.PlanComparison;
using LawGov.Reporting.Pages;

namespace LawGov.Reporting;

/// <summary>Two documents of a page compared item by item.</summary>
/// <param name="A">The older or upper document.</param>
/// <param name="B">The newer or lower document.</param>
/// <param name="Comparison">What an <see cref="IPlanComparer"/> found.</param>
/// <remarks>Immutable and thread-safe. Several comparisons of one upper document are also shown side by side: which lower document takes up which item.</remarks>
public sealed record ReportComparison(ReportDocument A, ReportDocument B, PlanComparisonReport Comparison) : IShownComparison
{
    IShownDocument IShownComparison.A => A;

    IShownDocument IShownComparison.B => B;
}

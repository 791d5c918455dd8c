using LawGov.Analysis.PlanComparison;

namespace LawGov.Reporting.Pages;

/// <summary>Two documents of the page and what comparing them gave.</summary>
internal interface IShownComparison
{
    /// <summary>The older or upper document.</summary>
    IShownDocument A { get; }

    /// <summary>The newer or lower document.</summary>
    IShownDocument B { get; }

    /// <summary>What they have in common and what changed.</summary>
    PlanComparisonReport Comparison { get; }
}

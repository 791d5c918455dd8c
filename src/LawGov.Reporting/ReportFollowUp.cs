using LawGov.Analysis.FollowUp;
using LawGov.Reporting.Pages;

namespace LawGov.Reporting;

/// <summary>What a report says of the tasks of a plan, both of them documents of a page.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Report">The report.</param>
/// <param name="FollowUp">What an <see cref="IFollowUpAnalyzer"/> found.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReportFollowUp(ReportDocument Plan, ReportDocument Report, FollowUpReport FollowUp) : IShownFollowUp
{
    /// <summary>The plan compared with the next one: what is carried over, dropped, new. Null (the default) when there is no next plan.</summary>
    public ReportComparison? Next { get; init; }

    IShownDocument IShownFollowUp.Plan => Plan;

    IShownDocument IShownFollowUp.Report => Report;

    IShownComparison? IShownFollowUp.Next => Next;
}

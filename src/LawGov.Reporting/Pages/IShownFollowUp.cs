using LawGov.Analysis.FollowUp;

namespace LawGov.Reporting.Pages;

/// <summary>A plan and a report of the page and what the report says of the plan.</summary>
internal interface IShownFollowUp
{
    /// <summary>The plan.</summary>
    IShownDocument Plan { get; }

    /// <summary>The report.</summary>
    IShownDocument Report { get; }

    /// <summary>What the report says of each task.</summary>
    FollowUpReport FollowUp { get; }

    /// <summary>The plan compared with the next one; null when there is none.</summary>
    IShownComparison? Next { get; }
}

namespace LawGov.Reporting.Pages;

/// <summary>A follow-up; <c>Plan</c>, <c>Report</c> and <c>Next</c> are positions of documents on the page, <c>Next</c> null without a next plan.</summary>
internal sealed record FollowUpData(
    int Plan, int Report, int? Next, IReadOnlyList<FollowedData> Tasks, IReadOnlyList<StretchData> ReportOnly, IReadOnlyList<ProblemData> Problems, IReadOnlyList<PlaceData> Added);

/// <summary>A place in the report, or in the plan where a demand is meant; its text stands in the document.</summary>
internal sealed record StretchData(int Start, int Length);

internal sealed record FollowedData(
    string Path, string Text, int Start, int Length, string Status, bool Late, bool Decided, IReadOnlyList<string> Leads, IReadOnlyList<string> Deadlines, IReadOnlyList<TargetData> Targets,
    IReadOnlyList<SpokenData> Evidence, IReadOnlyList<DemandData> Demands, IReadOnlyList<StretchData> Arranged, IReadOnlyList<PlaceData> Carried, IReadOnlyList<ChangeData> Changes);

/// <summary>A sentence of the report; <c>WordsOnly</c> when it names no work.</summary>
internal sealed record SpokenData(int Start, int Length, double Score, bool WordsOnly);

/// <summary>A target beside what is reported; <c>Place</c> is where the report states it, null when no number does.</summary>
internal sealed record TargetData(string Text, string Reported, string Outcome, StretchData? Place);

internal sealed record DemandData(int Start, int Length, string Status);

internal sealed record ProblemData(int Start, int Length, IReadOnlyList<StretchData> TakenUpBy);

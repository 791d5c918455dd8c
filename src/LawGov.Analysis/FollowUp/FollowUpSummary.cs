namespace LawGov.Analysis.FollowUp;

/// <summary>The counts of a follow-up.</summary>
/// <param name="Done">Tasks reported as done.</param>
/// <param name="InPart">Tasks reported in part.</param>
/// <param name="Mentioned">Tasks only spoken of.</param>
/// <param name="Silent">Tasks the report says nothing of.</param>
/// <param name="TargetsMet">Targets reached.</param>
/// <param name="TargetsMissed">Targets missed.</param>
/// <param name="TargetsUnstated">Targets without a reported value.</param>
/// <param name="Shortcomings">Problems named.</param>
/// <param name="TakenUp">Problems that the next arrangement takes up.</param>
/// <param name="ReportOnly">Sentences on work never planned.</param>
public sealed record FollowUpSummary(
    int Done, int InPart, int Mentioned, int Silent, int TargetsMet, int TargetsMissed, int TargetsUnstated, int Shortcomings, int TakenUp, int ReportOnly);

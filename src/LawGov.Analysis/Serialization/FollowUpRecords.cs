using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Model;

namespace LawGov.Analysis.Serialization;

/// <summary>The JSON of a follow-up, member by member.</summary>
internal sealed record FollowUpRecord(
    FollowedPlanRecord Plan, FollowedReportRecord Report, FollowUpSummaryRecord Summary, IEnumerable<FollowedTaskRecord> Tasks,
    IEnumerable<PlacedRecord> ReportOnly, IEnumerable<ShortcomingRecord> Shortcomings, IEnumerable<StatusDecision> UnusedDecisions, NextPlanRecord? NextPlan);

internal sealed record FollowedPlanRecord(string? Source, string? Title, int Tasks);

internal sealed record FollowedReportRecord(string? Source, string? Title, SpanRecord Reviewed, SpanRecord? Arrangement);

internal sealed record FollowUpSummaryRecord(int Done, int InPart, int Mentioned, int Silent, TargetCountsRecord Targets, int Shortcomings, int TakenUp, int ReportOnly);

internal sealed record NextPlanRecord(string? Source, string? Title, int CarriedOver, int Dropped, IEnumerable<PlaceRecord> New);

internal sealed record CarriedOverRecord(string Path, SpanRecord Span, PairGrade Grade, PairRelation Relation, IEnumerable<TargetChangeRecord> Targets);

internal sealed record TargetCountsRecord(int Met, int Missed, int Unstated);

internal sealed record FollowedTaskRecord(
    string Path, SpanRecord Span, FollowUpStatus Status, double Score, IEnumerable<string> Terms, IEnumerable<ReportEvidenceRecord> Evidence,
    IEnumerable<TargetCheckRecord> Targets, bool Late, bool Decided, IEnumerable<string> Leads, IEnumerable<PlacedRecord> Next, IEnumerable<CarriedOverRecord>? CarriedOver,
    IEnumerable<FollowedDemandRecord> Demands);

internal sealed record FollowedDemandRecord(SpanRecord Span, FollowUpStatus Status, IEnumerable<ReportEvidenceRecord> Evidence, IEnumerable<TargetCheckRecord> Targets);

internal sealed record ReportEvidenceRecord(SpanRecord Span, double Score, bool WordsOnly, IEnumerable<ReportedFigureRecord> Figures);

internal sealed record ReportedFigureRecord(string Text, decimal Value, string Unit, SpanRecord Span);

internal sealed record TargetCheckRecord(
    string Text, decimal Planned, string Unit, Comparison Comparison, decimal? Reported, SpanRecord? ReportedSpan, TargetOutcome Outcome);

internal sealed record PlacedRecord(SpanRecord Span);

internal sealed record ShortcomingRecord(SpanRecord Span, IEnumerable<PlacedRecord> TakenUpBy);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(FollowUpRecord))]
internal sealed partial class FollowUpJsonContext : JsonSerializerContext
{
    /// <summary>The context with Chinese characters as they are, for one line or indented.</summary>
    public static FollowUpJsonContext With(bool indented) =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = indented });
}

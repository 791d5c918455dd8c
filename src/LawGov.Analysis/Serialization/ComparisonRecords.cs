using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Analysis.PlanComparison;
using LawGov.Model;

namespace LawGov.Analysis.Serialization;

/// <summary>The JSON of a comparison, member by member.</summary>
internal sealed record ComparisonRecord(
    ComparedDocument A, ComparedDocument B, ComparisonSummary Summary, IEnumerable<PairRecord> Pairs,
    IEnumerable<UnmatchedRecord> OnlyInA, IEnumerable<UnmatchedRecord> OnlyInB, IEnumerable<PairDecision> UnusedDecisions);

internal sealed record PlaceRecord(string Path, SpanRecord Span);

internal sealed record PairRecord(
    PlaceRecord A, PlaceRecord B, PairGrade Grade, PairRelation Relation, double Score, IEnumerable<string> Terms, bool Moved, bool Decided, PairChangesRecord Changes);

internal sealed record PairChangesRecord(UnitChangesRecord Leads, UnitChangesRecord Others, IEnumerable<DeadlineChange> Deadlines, IEnumerable<TargetChangeRecord> Targets);

internal sealed record UnitChangesRecord(IEnumerable<string> Added, IEnumerable<string> Removed);

internal sealed record TargetChangeRecord(decimal? A, decimal? B, string Unit, Comparison Comparison);

internal sealed record UnmatchedRecord(
    string Path, SpanRecord Span, NearestRecord? Nearest, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] OutlineCounterpart? Outline);

internal sealed record NearestRecord(string Path, double Score);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ComparisonRecord))]
internal sealed partial class ComparisonJsonContext : JsonSerializerContext
{
    /// <summary>The context with Chinese characters as they are, for one line or indented.</summary>
    public static ComparisonJsonContext With(bool indented) =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = indented });
}

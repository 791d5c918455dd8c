using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Analysis.Coverage;

namespace LawGov.Analysis.Serialization;

/// <summary>The JSON of a coverage, member by member.</summary>
internal sealed record CoverageRecord(
    string? Source, string Outline, string OutlineChosenBy, string OutlineReason, RelevanceRecord Relevance, string Reading, SummaryRecord Summary,
    IEnumerable<PartRecord> Parts, IEnumerable<ArticleRecord> Articles, IEnumerable<MatchRecord> Matches);

internal sealed record RelevanceRecord(string Verdict, int Items, int WithCounterpart, int Articles, string Reason);

internal sealed record SummaryRecord(TallyRecord Articles, TallyRecord Points);

internal sealed record TallyRecord(int Total, int Covered, int Partial, int Gap, int NotApplicable)
{
    public static TallyRecord Of(CoverageTally tally) => new(tally.Total, tally.Covered, tally.Partial, tally.Gap, tally.NotApplicable);
}

internal sealed record PartRecord(int Number, string Title, TallyRecord Articles, TallyRecord Points);

internal sealed record ArticleRecord(int Number, string Title, CoverageStatus Status, double Score, IEnumerable<EvidenceRecord> Evidence, IEnumerable<PointRecord> Points);

internal sealed record PointRecord(string Id, string Label, CoverageStatus Status, IEnumerable<EvidenceRecord> Evidence);

internal sealed record EvidenceRecord(string Path, SpanRecord Span, double Score, IEnumerable<string> Terms);

internal readonly record struct SpanRecord(int Start, int Length);

internal sealed record MatchRecord(string Path, SpanRecord Span, int? Primary, IEnumerable<ArticleMatchRecord> Articles, double Likelihood, string? NearestOutside);

internal readonly record struct ArticleMatchRecord(int Number, double Score);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(CoverageRecord))]
internal sealed partial class CoverageJsonContext : JsonSerializerContext
{
    /// <summary>The context with Chinese characters as they are, for one line or indented.</summary>
    public static CoverageJsonContext With(bool indented) =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = indented });
}

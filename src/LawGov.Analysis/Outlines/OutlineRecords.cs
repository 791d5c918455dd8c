using System.Text.Json.Serialization;

namespace LawGov.Analysis.Outlines;

/// <summary>The JSON of an outline, member by member; read by <see cref="OutlineLoader"/>, described in docs/matching.md.</summary>
internal sealed record OutlineRecord
{
    public string? Schema { get; init; }

    public string? SchemaVersion { get; init; }

    public string? DataVersion { get; init; }

    public string? Id { get; init; }

    public string? Title { get; init; }

    public List<string>? TitleVariants { get; init; }

    public List<string>? Issuers { get; init; }

    public PeriodRecord? Period { get; init; }

    public string? Provenance { get; init; }

    public List<PartRecord>? Parts { get; init; }
}

internal sealed record PeriodRecord(int Start, int End);

internal sealed record PartRecord(int Number, string? Title, string? Goal, List<ArticleRecord>? Articles);

internal sealed record ArticleRecord(
    int Number, string? Label, string? Title, OutlineArticleKind Kind, List<string>? Subjects, string? Boundary, List<string>? Phrases, List<string>? WeakPhrases,
    List<PointRecord>? Points);

internal sealed record PointRecord(
    string? Id, string? Label, List<string>? Terms, List<string>? Phrasings, string? Addressee, string? Deadline, string? Target, decimal? TargetValue, string? TargetUnit);

internal sealed record MattersRecord(string? Schema, string? SchemaVersion, string? DataVersion, List<MatterRecord>? Matters);

internal sealed record MatterRecord(string? Id, string? Title, List<string>? InsideOf, List<string>? Terms);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, PropertyNameCaseInsensitive = false)]
[JsonSerializable(typeof(OutlineRecord))]
[JsonSerializable(typeof(MattersRecord))]
internal sealed partial class OutlineJsonContext : JsonSerializerContext;

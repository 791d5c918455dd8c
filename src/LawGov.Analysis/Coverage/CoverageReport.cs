using System.Text.Json.Serialization;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Which articles and points of an outline a document takes up, which not, which of its items are its own, and on what evidence.</summary>
/// <remarks>Immutable and thread-safe. Compares by value.</remarks>
public sealed record CoverageReport
{
    /// <summary>Name of the document's source; null when there was none.</summary>
    public string? Source { get; init; }

    /// <summary>Title of the document; null when it has none.</summary>
    public string? DocumentTitle { get; init; }

    /// <summary>Id of the outline.</summary>
    public required string OutlineId { get; init; }

    /// <summary>Title of the outline.</summary>
    public required string OutlineTitle { get; init; }

    /// <summary>Why this outline.</summary>
    public OutlineChoice ChosenBy { get; init; }

    /// <summary>The reason in words.</summary>
    public string ChoiceReason { get; init; } = "";

    /// <summary>Whether the document answers the outline at all; read this first: only in a document that answers are gaps gaps.</summary>
    public OutlineRelevance Relevance { get; init; } = new(RelevanceVerdict.Unrelated, 0, 0, 0, "");

    /// <summary>Whether what is covered is demanded or reported.</summary>
    public CoverageReading Reading { get; init; }

    /// <summary>The mandates by status; articles that put no demands (总体要求) are not counted.</summary>
    public CoverageTally ArticleTally { get; init; }

    /// <summary>The requirement points of the mandates by status.</summary>
    public CoverageTally PointTally { get; init; }

    /// <summary>The same part by part; parts without mandates are left out.</summary>
    public ValueList<PartCoverage> Parts { get; init; } = [];

    /// <summary>Every article, in order.</summary>
    public ValueList<ArticleCoverage> Articles { get; init; } = [];

    /// <summary>Every item of the document, in the order of the text.</summary>
    public ValueList<ItemMatch> Matches { get; init; } = [];

    /// <summary>The points of mandates that are not taken up, in order.</summary>
    [JsonIgnore]
    public IEnumerable<PointCoverage> Gaps =>
        Articles.Where(a => a.Kind == Outlines.OutlineArticleKind.Substantive).SelectMany(a => a.Points).Where(p => p.Status == CoverageStatus.Gap);

    /// <summary>The items without counterpart in the outline, in the order of the text.</summary>
    [JsonIgnore]
    public IEnumerable<ItemMatch> LocalItems => Matches.Where(m => m.IsLocal);

    /// <summary>The article that each item carries out first, by the path of the item; null for a local item. Made anew at each call.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int?> ArticlesByPath => Matches.DistinctBy(m => m.Path, StringComparer.Ordinal).ToDictionary(m => m.Path, m => m.Primary, StringComparer.Ordinal);
}

using System.Text.Json.Serialization;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>What an item of a document carries out.</summary>
/// <param name="Path">Path of the task or section.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Primary">The article it implements first; null for a local item without counterpart (自选动作).</param>
/// <param name="Articles">Every article it implements, best first, the primary one included; empty for a local item.</param>
/// <param name="Likelihood">How likely it has a counterpart in the outline at all.</param>
public sealed record ItemMatch(string Path, SourceSpan Span, int? Primary, ValueList<ArticleMatch> Articles, Score Likelihood)
{
    /// <summary>The item's title, or the beginning of its text.</summary>
    public string Title { get; init; } = "";

    /// <summary>The matter outside the outline that a local item is nearest to, such as 招商引资; null for other items, and where none is near.</summary>
    public string? NearestOutside { get; init; }

    /// <summary>Whether the item has no counterpart in the outline.</summary>
    [JsonIgnore]
    public bool IsLocal => Primary is null;
}

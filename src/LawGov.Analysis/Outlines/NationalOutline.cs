using System.Text.Json.Serialization;
using LawGov.Model;

namespace LawGov.Analysis.Outlines;

/// <summary>
/// A document whose demands others carry out (纲要), as data: parts, articles, requirement points and the expressions by which each is recognised.
/// </summary>
/// <remarks>Immutable and thread-safe. Compares by value.</remarks>
public sealed record NationalOutline
{
    /// <summary>Id, such as <c>outline-2021</c>; never empty.</summary>
    public required string Id { get; init; }

    /// <summary>Title, half-width punctuation.</summary>
    public required string Title { get; init; }

    /// <summary>Other ways in which documents write the title.</summary>
    public ValueList<string> TitleVariants { get; init; } = [];

    /// <summary>Who issued it.</summary>
    public ValueList<string> Issuers { get; init; } = [];

    /// <summary>The years it plans for; null when unknown.</summary>
    public Period? Period { get; init; }

    /// <summary>Version of the data, raised with every change of terms or points.</summary>
    public string DataVersion { get; init; } = "0";

    /// <summary>Where the data come from.</summary>
    public string? Provenance { get; init; }

    /// <summary>Its parts, in order.</summary>
    public required ValueList<OutlinePart> Parts { get; init; }

    /// <summary>All articles, in order.</summary>
    [JsonIgnore]
    public IEnumerable<OutlineArticle> Articles => Parts.SelectMany(p => p.Articles);
}

using LawGov.Model;

namespace LawGov.Analysis.Outlines;

/// <summary>A part of an outline (部分).</summary>
/// <param name="Number">Number, from 1.</param>
/// <param name="Title">Heading.</param>
/// <param name="Articles">Its articles, in order.</param>
public sealed record OutlinePart(int Number, string Title, ValueList<OutlineArticle> Articles)
{
    /// <summary>The goal stated at its head, in a few words; null when there is none.</summary>
    public string? Goal { get; init; }
}

using LawGov.Model;

namespace LawGov.Analysis.Outlines;

/// <summary>An article or measure of an outline (条, 项).</summary>
/// <param name="Number">Number, running through the outline; unique.</param>
/// <param name="Label">Label as printed, such as <c>(十一)</c>; for an outline made of a document the path of the item.</param>
/// <param name="Title">Heading.</param>
/// <param name="Points">What it demands, point by point.</param>
public sealed record OutlineArticle(int Number, string Label, string Title, ValueList<OutlinePoint> Points)
{
    /// <summary>What the article is for.</summary>
    public OutlineArticleKind Kind { get; init; }

    /// <summary>Nouns that name what it is about (主题词).</summary>
    public ValueList<string> Subjects { get; init; } = [];
}

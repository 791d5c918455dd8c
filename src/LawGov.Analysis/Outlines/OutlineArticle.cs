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

    /// <summary>Where the article ends and its neighbours begin, in words, for readers; nothing is computed from it. Null when nobody wrote it down.</summary>
    public string? Boundary { get; init; }

    /// <summary>
    /// Words in which plans and people speak of the matter (办事少跑腿 for 优化政务服务), each enough for an expert to name this article; they speak for no point in particular.
    /// </summary>
    public ValueList<string> Phrases { get; init; } = [];

    /// <summary>Words that support this article and do not decide for it; other articles may have them too.</summary>
    public ValueList<string> WeakPhrases { get; init; } = [];
}

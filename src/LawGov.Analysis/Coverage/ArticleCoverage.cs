using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Whether, and on what evidence, a document takes up an article.</summary>
/// <param name="Number">Number of the article.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">Whether it is a mandate; only mandates are counted.</param>
/// <param name="Status">Whether it is taken up.</param>
/// <param name="Score">Score of the item that speaks most for it; 0 for a gap.</param>
/// <param name="Evidence">The items that implement it, strongest first.</param>
/// <param name="Points">Its points, in order.</param>
public sealed record ArticleCoverage(
    int Number, string Title, OutlineArticleKind Kind, CoverageStatus Status, Score Score, ValueList<Evidence> Evidence, ValueList<PointCoverage> Points);

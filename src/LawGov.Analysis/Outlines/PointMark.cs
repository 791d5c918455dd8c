namespace LawGov.Analysis.Outlines;

/// <summary>A term that speaks for a point of an outline.</summary>
/// <param name="Article">Zero-based number of the article.</param>
/// <param name="Point">Zero-based number of the point within it.</param>
/// <param name="Term">Number of the term in the index.</param>
internal readonly record struct PointMark(int Article, int Point, int Term);

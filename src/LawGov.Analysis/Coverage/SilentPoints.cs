using LawGov.Analysis.Outlines;

namespace LawGov.Analysis.Coverage;

/// <summary>What is said of the points that a document does not take up, made once for all documents: in most of them that is most points.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class SilentPoints
{
    private readonly PointCoverage[][] _gaps;
    private readonly PointCoverage[][] _notApplicable;

    public SilentPoints(IReadOnlyList<OutlineArticle> articles)
    {
        _gaps = Made(articles, CoverageStatus.Gap);
        _notApplicable = Made(articles, CoverageStatus.NotApplicable);
    }

    /// <summary>The coverage of a point that no item takes up.</summary>
    /// <param name="article">Zero-based number of the article.</param>
    /// <param name="point">Zero-based number of the point.</param>
    /// <param name="applies">Whether silence on it is a gap.</param>
    public PointCoverage Of(int article, int point, bool applies) => (applies ? _gaps : _notApplicable)[article][point];

    private static PointCoverage[][] Made(IReadOnlyList<OutlineArticle> articles, CoverageStatus status) =>
        [.. articles.Select(a => a.Points.Select(p => new PointCoverage(p.Id, p.Label, status, [])).ToArray())];
}

using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;

namespace LawGov.Reporting.Pictures;

/// <summary>The coverage of an outline as a picture: a row for each document, a cell for each article. Thread-safe.</summary>
/// <remarks>Full cells are covered, yellow ones in part, framed ones not, grey ones do not concern the level. Equal reports give equal pictures.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// CoverageReport report = CoverageAnalyzer.Default.Analyze(plan);
/// File.WriteAllText("coverage.svg", CoverageHeatMap.ToSvg(report));
/// </code>
/// </example>
public static class CoverageHeatMap
{
    private const double Cell = 26;
    private const double Gap = 3;
    private const double Names = 300;
    private const double Margin = 16;

    /// <summary>The picture of one report, as SVG.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToSvg(CoverageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ToSvg([report]);
    }

    /// <summary>The picture of several reports over one outline, as SVG.</summary>
    /// <param name="reports">The reports, at least one, all over the same outline.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reports"/> is empty, or contains reports over different outlines.</exception>
    public static string ToSvg(IReadOnlyList<CoverageReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        if (reports.Count == 0) throw new ArgumentException("A picture shows at least one report.", nameof(reports));
        if (reports.Any(r => r.OutlineId != reports[0].OutlineId)) throw new ArgumentException("All reports of a picture are over one outline.", nameof(reports));
        var drawing = new SvgDrawing();
        var articles = Mandates(reports[0]).ToList();
        var top = Margin + (SvgDrawing.Letter * 3);
        drawing.Text(Margin, Margin + SvgDrawing.Letter, reports[0].OutlineTitle, isBold: true);
        for (var i = 0; i < articles.Count; i++) drawing.Text(X(i) + (Cell / 2), top - 6, $"{articles[i].Number}", "middle", Palette.Soft);
        for (var row = 0; row < reports.Count; row++)
        {
            var y = top + (row * (Cell + Gap));
            var name = reports[row].DocumentTitle ?? reports[row].Source ?? "";
            drawing.Text(Margin, y + (Cell / 2) + 5, SvgDrawing.Fit(name, Names - Gap));
            foreach (var (article, i) in Mandates(reports[row]).Select((a, i) => (a, i)))
            {
                var (fill, edge) = Colours(article.Status);
                drawing.Rectangle(X(i), y, Cell, Cell, fill, edge, $"{article.Number} {article.Title}");
            }
        }

        return drawing.Finish(X(articles.Count) + Margin, top + (reports.Count * (Cell + Gap)) + Margin, reports[0].OutlineTitle);
    }

    private static IEnumerable<ArticleCoverage> Mandates(CoverageReport report) => report.Articles.Where(a => a.Kind == OutlineArticleKind.Substantive);

    private static double X(int column) => Margin + Names + (column * (Cell + Gap));

    private static (string Fill, string Edge) Colours(CoverageStatus status) => status switch
    {
        CoverageStatus.Covered => (Palette.Covered, Palette.Covered),
        CoverageStatus.Partial => (Palette.Partial, Palette.Partial),
        CoverageStatus.NotApplicable => (Palette.NotApplicable, Palette.NotApplicable),
        _ => (Palette.Gap, Palette.GapEdge),
    };
}

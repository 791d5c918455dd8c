using LawGov.Analysis.Outlines;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Coverage;

/// <summary>Coverage of what a parser gave, the text included.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// CoverageReport report = CoverageAnalyzer.Default.Analyze(plan);
/// Console.WriteLine($"{report.ArticleTally.Covered} of {report.ArticleTally.Applicable} articles");
/// </code>
/// </example>
public static class CoverageAnalyzerExtensions
{
    /// <summary>Tells which articles and points of an outline a document takes up; evidence points to the words of its text.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="result">The document with the text it was read from.</param>
    /// <param name="outline">The outline; when null the one that the document cites, otherwise the one of its years.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analyzer"/> or <paramref name="result"/> is null.</exception>
    public static CoverageReport Analyze(this ICoverageAnalyzer analyzer, ParseResult result, NationalOutline? outline = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(result);
        return analyzer.Analyze(result.Document, outline, result.Text, cancellationToken);
    }
}

using LawGov.Analysis.Coverage;

namespace LawGov.Analysis.Rendering;

/// <summary>Coverage as comma-separated text: a row for each point of the outline. Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// CoverageReport report = CoverageAnalyzer.Default.Analyze(plan);
/// File.WriteAllText("coverage.csv", CoverageCsv.Write([report]));
/// </code>
/// </example>
public static class CoverageCsv
{
    private static readonly string[] Header = ["source", "outline", "article", "articleTitle", "articleStatus", "point", "label", "status", "paths", "terms"];

    /// <summary>Writes the points of <paramref name="reports"/>, header row first.</summary>
    /// <param name="reports">What to write.</param>
    /// <param name="options">How to write it; <see cref="CsvOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(IEnumerable<CoverageReport> reports, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var csv = new CsvText(options, cancellationToken);
        Write(csv, reports);
        return csv.ToString();
    }

    /// <summary>Writes the points of <paramref name="reports"/> as they come, header row first, so that no more than one of them is in memory.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="reports">What to write.</param>
    /// <param name="options">How to write it; <see cref="CsvOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="reports"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void Write(TextWriter output, IEnumerable<CoverageReport> reports, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reports);
        var csv = new CsvText(options, cancellationToken, output);
        Write(csv, reports);
        csv.HandOn();
    }

    private static void Write(CsvText csv, IEnumerable<CoverageReport> reports)
    {
        foreach (var name in Header) csv.Cell(name);
        csv.EndRow();
        foreach (var report in reports)
        {
            foreach (var article in report.Articles)
            {
                foreach (var point in article.Points)
                {
                    csv.Cell(report.Source).Cell(report.OutlineId).Cell(article.Number).Cell(article.Title).Cell(article.Status.ToString())
                        .Cell(point.Id).Cell(point.Label).Cell(point.Status.ToString())
                        .Cell(string.Join("; ", point.Evidence.Select(e => e.Path)))
                        .Cell(string.Join("; ", point.Evidence.SelectMany(e => e.Terms).Select(t => t.Text).Distinct()))
                        .EndRow();
                }
            }
        }
    }
}

using LawGov.Analysis.Workload;

namespace LawGov.Reporting.Pictures;

/// <summary>Who carries how much as a picture: a bar for each unit, groups in a lighter colour. Thread-safe.</summary>
/// <remarks>Equal reports give equal pictures.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// WorkloadReport report = WorkloadAnalyzer.Default.Analyze(plan.Document);
/// File.WriteAllText("workload.svg", WorkloadBars.ToSvg(report));
/// </code>
/// </example>
public static class WorkloadBars
{
    /// <summary>Default number of units: 20.</summary>
    public const int DefaultMost = 20;

    private const double Row = 24;
    private const double Names = 320;
    private const double Longest = 420;
    private const double Margin = 16;

    /// <summary>The picture, as SVG.</summary>
    /// <param name="report">The report.</param>
    /// <param name="most">Most units, at least 1; the busiest are shown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public static string ToSvg(WorkloadReport report, int most = DefaultMost)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var units = report.Units.Take(most).ToList();
        var drawing = new SvgDrawing();
        var longest = Math.Max(1, units.Select(u => u.Tasks).DefaultIfEmpty().Max());
        for (var i = 0; i < units.Count; i++)
        {
            var y = Margin + (i * Row);
            var width = Longest * units[i].Tasks / longest;
            drawing.Text(Margin + Names - 8, y + (Row / 2) + 4, SvgDrawing.Fit(units[i].Canonical, Names - 8), "end");
            drawing.Rectangle(Margin + Names, y + 3, width, Row - 6, units[i].IsGroup ? Palette.Group : Palette.Bar, tip: $"{units[i].Canonical}: {units[i].Tasks}");
            drawing.Text(Margin + Names + width + 6, y + (Row / 2) + 4, $"{units[i].Tasks}", fill: Palette.Soft);
        }

        return drawing.Finish(Margin + Names + Longest + 60, (Margin * 2) + (units.Count * Row), string.Join(", ", report.Documents));
    }
}

using LawGov.Analysis.Workload;

namespace LawGov.Reporting.Pictures;

/// <summary>Who works with whom as a picture: units on a circle, a line for each pair that shares tasks. Thread-safe.</summary>
/// <remarks>The thicker the line, the more tasks they share. Equal reports give equal pictures.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// WorkloadReport report = WorkloadAnalyzer.Default.Analyze(plan.Document);
/// File.WriteAllText("units.svg", UnitNetwork.ToSvg(report));
/// </code>
/// </example>
public static class UnitNetwork
{
    /// <summary>Default number of pairs: 40.</summary>
    public const int DefaultMost = 40;

    private const double Radius = 230;
    private const double Names = 250;
    private const double Margin = 24;
    private const double Thickest = 7;

    /// <summary>The picture, as SVG.</summary>
    /// <param name="report">The report.</param>
    /// <param name="most">Most pairs, at least 1; those with most tasks are shown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public static string ToSvg(WorkloadReport report, int most = DefaultMost)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var pairs = report.Pairs.Take(most).ToList();
        var units = pairs.SelectMany(p => new[] { p.First, p.Second }).Distinct().ToList();
        var places = units.Select((u, i) => (Unit: u, Angle: 2 * Math.PI * i / Math.Max(1, units.Count))).ToDictionary(u => u.Unit, u => u.Angle, StringComparer.Ordinal);
        var drawing = new SvgDrawing();
        var (x, y) = (Names + Margin + Radius, Names + Margin + Radius);
        var busiest = Math.Max(1, pairs.Select(p => p.Tasks).DefaultIfEmpty().Max());
        foreach (var pair in pairs)
        {
            var (a, b) = (places[pair.First], places[pair.Second]);
            drawing.Line(x + (Radius * Math.Cos(a)), y + (Radius * Math.Sin(a)), x + (Radius * Math.Cos(b)), y + (Radius * Math.Sin(b)), Palette.Group, 1 + ((Thickest - 1) * pair.Tasks / busiest));
        }

        foreach (var (unit, angle) in places)
        {
            var (cos, sin) = (Math.Cos(angle), Math.Sin(angle));
            drawing.Circle(x + (Radius * cos), y + (Radius * sin), 5, Palette.Bar, unit);
            // Names stand like the spokes of a wheel: beside each other at the top and at the bottom they would run into one another.
            var isLeft = cos < -0.01;
            drawing.Text(x + ((Radius + 10) * cos), y + ((Radius + 10) * sin), SvgDrawing.Fit(unit, Names - 10), isLeft ? "end" : "start", turn: (angle * 180 / Math.PI) + (isLeft ? 180 : 0));
        }

        return drawing.Finish(2 * (Names + Margin + Radius), 2 * (Names + Margin + Radius), string.Join(", ", report.Documents));
    }
}

using System.Globalization;
using LawGov.Analysis.Coverage;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>Coverage as tables. Thread-safe.</summary>
public static class CoverageTables
{
    /// <summary>The parts of the outline with their counts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ReportTable Parts(CoverageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportTable(
            $"{report.DocumentTitle ?? report.Source}: {report.OutlineTitle}",
            [new("Part"), new("Covered", true), new("Partial", true), new("Gap", true), new("Not for this level", true), new("Points", true)],
            report.Parts.Select(p => Row($"{p.Number} {p.Title}", p.Points)).Append(Row("All points", report.PointTally)).ToValueList());
    }

    /// <summary>The articles of the outline, each with its status, its score and the paths of its evidence.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ReportTable Articles(CoverageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportTable(
            $"{report.DocumentTitle ?? report.Source}: {report.OutlineTitle}",
            [new("Article", true), new("Title"), new("Status"), new("Score", true), new("Evidence")],
            report.Articles.Select(a => ValueList.Of<string>([Number(a.Number), a.Title, a.Status.ToString(), a.Score.ToString(), string.Join(" ", a.Evidence.Select(e => e.Path))])).ToValueList());
    }

    private static ValueList<string> Row(string name, CoverageTally tally) =>
        [name, Number(tally.Covered), Number(tally.Partial), Number(tally.Gap), Number(tally.NotApplicable), Number(tally.Total)];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

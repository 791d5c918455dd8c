using LawGov.Analysis.PlanComparison;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>What lower plans take up of an upper one, as a table. Thread-safe.</summary>
public static class TakeUpTables
{
    /// <summary>One row for each item of the upper plan, one column for each lower plan with the paths that take it up.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ReportTable Items(TakeUpReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportTable(
            report.Upper.Title ?? report.Upper.Source ?? "",
            [new("Item"), new("Text"), .. report.Lower.Select(d => new ReportColumn(d.Title ?? d.Source ?? ""))],
            report.Items.Select(i => ValueList.Of<string>(
            [
                i.Item.Path, i.Item.Text,
                .. Enumerable.Range(0, report.Lower.Count).Select(lower => string.Join(' ', i.TakenUpBy.Where(t => t.Lower == lower).Select(t => t.Item.Path))),
            ])).ToValueList());
    }
}

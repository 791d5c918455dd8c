using System.Globalization;
using LawGov.Analysis.PlanComparison;

namespace LawGov.Analysis.Rendering;

/// <summary>What lower plans take up of an upper one, as lines of plain text. Thread-safe.</summary>
public static class TakeUpText
{
    private const int PathColumns = 14;
    private const int LineColumns = 118;

    /// <summary>Renders a report: how much each lower plan takes up, a row of marks for each measure (= the same, ~ overlapping, · not), the measures taken up nowhere.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static IReadOnlyList<string> Lines(TakeUpReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var lines = new List<string> { Format($"{report.Upper.Title ?? report.Upper.Source ?? "(no title)"}: {report.Items.Count} items") };
        for (var i = 0; i < report.Lower.Count; i++)
        {
            var taken = report.Items.Count(item => item.TakenUpBy.Any(t => t.Lower == i));
            lines.Add(Format($"  {i + 1}  {report.Lower[i].Title ?? report.Lower[i].Source ?? "(no title)"}: takes up {taken}"));
        }

        lines.Add("");
        foreach (var item in report.Items) lines.Add(DisplayWidth.Cut($"{DisplayWidth.Fit(item.Item.Path, PathColumns)} {Marks(item, report.Lower.Count)}  {item.Item.Text}", LineColumns));
        var nowhere = report.TakenUpNowhere.ToList();
        lines.Add("");
        lines.Add(Format($"Taken up nowhere: {nowhere.Count}{(nowhere.Count > 0 ? ": " : "")}{string.Join(' ', nowhere.Select(i => i.Item.Path))}"));
        return lines;
    }

    private static string Marks(TakenUpItem item, int count) => string.Concat(Enumerable.Range(0, count).Select(lower =>
    {
        var grades = item.TakenUpBy.Where(t => t.Lower == lower).Select(t => t.Grade).ToList();
        return grades.Count == 0 ? '·' : grades.Contains(PairGrade.Same) ? '=' : '~';
    }));

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Texts;
using LawGov.Model;
using LawGov.Model.Texts;

namespace LawGov.Analysis.Rendering;

/// <summary>What lower plans take up of an upper one, as lines of plain text. Thread-safe.</summary>
/// <example>
/// <code>
/// PolicyDocument province = PolicyFile.Read("province.docx").Document!;
/// PlanComparisonReport[] below = [.. new[] { "city-a.docx", "city-b.docx" }.Select(f =&gt; PlanComparer.Default.Compare(province, PolicyFile.Read(f).Document!))];
/// TakeUpReport report = TakeUpReport.Of(below);
/// foreach (string line in TakeUpText.Lines(report)) Console.WriteLine(line);
/// </code>
/// </example>
public static class TakeUpText
{
    private const int PathColumns = 12;

    /// <summary>Renders a report: how much each lower plan takes up, a row of marks for each measure (= the same, ~ overlapping, · not), the measures taken up nowhere.</summary>
    /// <param name="report">The report.</param>
    /// <param name="layout">Language and width; <see cref="TextLayout.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<string> Lines(TakeUpReport report, TextLayout? layout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var lines = new LineWriter(layout ?? TextLayout.Default);
        var language = lines.Language;
        lines.Add(language.Say("takeUp.upper", report.Upper.Title ?? report.Upper.Source ?? language.Say("untitled"), report.Items.Count));
        for (var i = 0; i < report.Lower.Count; i++)
        {
            var taken = report.Items.Count(item => item.TakenUpBy.Any(t => t.Lower == i));
            lines.Add(language.Say("takeUp.lower", i + 1, report.Lower[i].Title ?? report.Lower[i].Source ?? language.Say("untitled"), taken));
        }

        lines.Break();
        foreach (var item in report.Items.Until(cancellationToken)) lines.AddCut($"{DisplayWidth.Fit(language.Path(item.Item.Path), PathColumns)} {Marks(item, report.Lower.Count)}  {item.Item.Text}");
        var nowhere = report.TakenUpNowhere.ToList();
        lines.Break();
        lines.Add(language.Say("takeUp.nowhere", nowhere.Count));
        if (nowhere.Count > 0) lines.Add("  " + Terms.List(nowhere.Select(i => language.Path(i.Item.Path)), language), 2);
        return lines.Lines;
    }

    private static string Marks(TakenUpItem item, int count) => string.Concat(Enumerable.Range(0, count).Select(lower =>
    {
        var grades = item.TakenUpBy.Where(t => t.Lower == lower).Select(t => t.Grade).ToList();
        return grades.Count == 0 ? '·' : grades.Contains(PairGrade.Same) ? '=' : '~';
    }));
}

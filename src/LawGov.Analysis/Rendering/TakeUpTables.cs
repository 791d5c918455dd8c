using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Texts;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>What lower plans take up of an upper one, as a table. Thread-safe.</summary>
/// <example>
/// <code>
/// PolicyDocument province = PolicyFile.Read("province.docx").Document!;
/// PlanComparisonReport[] below = [.. new[] { "city-a.docx", "city-b.docx" }.Select(f =&gt; PlanComparer.Default.Compare(province, PolicyFile.Read(f).Document!))];
/// TakeUpReport report = TakeUpReport.Of(below);
/// Console.WriteLine(MarkdownTable.Write(TakeUpTables.Items(report)));
/// </code>
/// </example>
public static class TakeUpTables
{
    /// <summary>One row for each item of the upper plan, one column for each lower plan with the paths that take it up.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">Language of headings and terms.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReportTable Items(TakeUpReport report, MessageLanguage language = MessageLanguage.English, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportTable(
            report.Upper.Title ?? report.Upper.Source ?? "",
            [new(language.Say("column.item")), new(language.Say("column.text")), .. report.Lower.Select(d => new ReportColumn(d.Title ?? d.Source ?? ""))],
            report.Items.Until(cancellationToken).Select(i => ValueList.Of<string>(
            [
                language.Path(i.Item.Path), i.Item.Text,
                .. Enumerable.Range(0, report.Lower.Count).Select(lower => string.Join(' ', i.TakenUpBy.Where(t => t.Lower == lower).Select(t => language.Path(t.Item.Path)))),
            ])).ToValueList());
    }
}

using System.Globalization;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Texts;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>Coverage as tables. Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// CoverageReport report = CoverageAnalyzer.Default.Analyze(plan);
/// Console.WriteLine(MarkdownTable.Write(CoverageTables.Parts(report)));
/// </code>
/// </example>
public static class CoverageTables
{
    /// <summary>The parts of the outline with their counts.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">Language of headings and terms.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReportTable Parts(CoverageReport report, MessageLanguage language = MessageLanguage.English, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportTable(
            $"{report.DocumentTitle ?? report.Source}: {report.OutlineTitle}",
            [new(language.Say("column.part")), new(language.Say("column.covered"), true), new(language.Say("column.partial"), true), new(language.Say("column.gap"), true), new(language.Say("column.notApplicable"), true), new(language.Say("column.points"), true)],
            report.Parts.Until(cancellationToken).Select(p => Row($"{p.Number} {p.Title}", p.Points)).Append(Row(language.Say("table.allPoints"), report.PointTally)).ToValueList());
    }

    /// <summary>The articles of the outline, each with its status, its score and the paths of its evidence.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">Language of headings and terms.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReportTable Articles(CoverageReport report, MessageLanguage language = MessageLanguage.English, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportTable(
            $"{report.DocumentTitle ?? report.Source}: {report.OutlineTitle}",
            [new(language.Say("column.article"), true), new(language.Say("column.title")), new(language.Say("column.status")), new(language.Say("column.score"), true), new(language.Say("column.evidence"))],
            report.Articles.Until(cancellationToken).Select(a => ValueList.Of<string>([Number(a.Number), a.Title, language.Say(a.Status), a.Score.ToString(), string.Join(" ", a.Evidence.Select(e => language.Path(e.Path)))])).ToValueList());
    }

    private static ValueList<string> Row(string name, CoverageTally tally) =>
        [name, Number(tally.Covered), Number(tally.Partial), Number(tally.Gap), Number(tally.NotApplicable), Number(tally.Total)];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

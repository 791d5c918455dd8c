using System.Globalization;
using LawGov.Analysis.Texts;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Texts;

namespace LawGov.Analysis.Rendering;

/// <summary>Workload as tables. Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// WorkloadReport report = WorkloadAnalyzer.Default.Analyze(plan.Document);
/// Console.WriteLine(MarkdownTable.Write(WorkloadTables.Units(report, most: 10, MessageLanguage.Chinese)));
/// </code>
/// </example>
public static class WorkloadTables
{
    /// <summary>The units with their tasks by role, the busiest first.</summary>
    /// <param name="report">The report; its rows after the expansion of groups where it has them.</param>
    /// <param name="most">Most rows, at least 1.</param>
    /// <param name="language">Language of headings and terms.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReportTable Units(WorkloadReport report, int most = int.MaxValue, MessageLanguage language = MessageLanguage.English, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var rows = report.Expanded ?? report.Units;
        // Columns of roles that nobody has would only widen the table.
        var roles = Enum.GetValues<AssignmentRole>().Where(r => rows.Any(u => u.ByRole.Any(x => x.Role == r))).ToList();
        var summary = report.ExpandedSummary ?? report.Summary;
        return new ReportTable(
            language.Say("workload.title", Terms.List(report.Documents, language), summary.Tasks, summary.Units, summary.Groups),
            [new(language.Say("column.unit")), new(language.Say("column.tasks"), true), .. roles.Select(r => new ReportColumn(Terms.Of(r, language), true)), new(language.Say("column.share"), true), new(language.Say("column.alone"), true)],
            rows.Take(most).Until(cancellationToken).Select(u => Row(u, roles, language)).ToValueList());
    }

    private static ValueList<string> Row(UnitWorkload unit, List<AssignmentRole> roles, MessageLanguage language) =>
    [
        unit.IsGroup ? language.Say("workload.group", unit.Canonical) : unit.Canonical,
        Number(unit.Tasks),
        .. roles.Select(r => Number(unit.ByRole.FirstOrDefault(x => x.Role == r).Tasks)),
        unit.Share.ToString("0.0 %", CultureInfo.InvariantCulture),
        Number(unit.Sole),
    ];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Texts;
using LawGov.Model;
using LawGov.Model.Texts;

namespace LawGov.Analysis.Rendering;

/// <summary>Follow-ups as tables. Thread-safe.</summary>
/// <example>
/// <code>
/// PolicyFile plan = PolicyFile.Read("plan.docx"), yearly = PolicyFile.Read("report.docx");
/// FollowUpReport report = FollowUpAnalyzer.Default.Analyze(plan.Document!, plan.Text, yearly.Document!, yearly.Text);
/// Console.WriteLine(MarkdownTable.Write(FollowUpTables.Reminders(report)));
/// </code>
/// </example>
public static class FollowUpTables
{
    private const string Separator = "；";

    /// <summary>Plan against report, with an empty column for the answer of the unit (对账表): one row a task.</summary>
    /// <param name="report">The report, compared with the plan.</param>
    /// <param name="language">Language of headings and terms.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReportTable Ledger(FollowUpReport report, MessageLanguage language = MessageLanguage.English, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportTable(
            $"{report.Plan.Title ?? report.Plan.Source} / {report.Report.Title ?? report.Report.Source}",
            [new(language.Say("column.task")), new(language.Say("column.text")), new(language.Say("column.units")), new(language.Say("column.due")), new(language.Say("column.status")), new(language.Say("column.late")), new(language.Say("column.targets")), new(language.Say("column.evidence")), new(language.Say("column.answer"))],
            report.Tasks.Until(cancellationToken).Select(t => ValueList.Of<string>(
            [
                language.Path(t.Path), t.Text, Terms.List(t.Leads, language), string.Join(' ', t.Deadlines.Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
                language.Say(t.Status), t.IsLate ? language.Say("follow.late") : "", string.Join(Separator, t.Targets.Select(x => TargetOf(x, language))), string.Join("", t.Evidence.Select(e => e.Text)), "",
            ])).ToValueList());
    }

    /// <summary>The tasks that the report says nothing of, or only speaks of, by the unit to ask (催办): one row for each unit and task.</summary>
    /// <param name="report">The report, compared with the plan.</param>
    /// <param name="language">Language of headings and terms.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReportTable Reminders(FollowUpReport report, MessageLanguage language = MessageLanguage.English, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rows = report.Tasks.Until(cancellationToken).Where(t => t.Status is FollowUpStatus.Silent or FollowUpStatus.Mentioned)
            .SelectMany(t => t.Leads.DefaultIfEmpty(language.Say("follow.noUnit")).Select(unit => (Unit: unit, Task: t)))
            .GroupBy(x => x.Unit).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => g.Select(x => ValueList.Of<string>([g.Key, language.Path(x.Task.Path), language.Say(x.Task.Status), x.Task.Text])));
        return new ReportTable(language.Say("follow.remindersTitle"), [new(language.Say("column.unit")), new(language.Say("column.task")), new(language.Say("column.status")), new(language.Say("column.text"))], rows.ToValueList());
    }

    /// <summary>Plan, report and next plan in one view (闭环): what was carried over, with targets raised or lowered, what was dropped, what is new.</summary>
    /// <param name="report">The report, compared with the plan.</param>
    /// <param name="next">The plan compared with the next one.</param>
    /// <param name="language">Language of headings and terms.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReportTable Cycle(FollowUpReport report, PlanComparisonReport next, MessageLanguage language = MessageLanguage.English, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(next);
        var carried = next.Pairs.ToLookup(p => p.A.Path, StringComparer.Ordinal);
        var rows = report.Tasks.Until(cancellationToken).Select(t => ValueList.Of<string>(
        [
            language.Path(t.Path), t.Text, language.Say(t.Status), string.Join(Separator, t.Targets.Select(x => TargetOf(x, language))),
            carried[t.Path].Any() ? language.Say("follow.carried") : language.Say("follow.dropped"),
            string.Join(' ', carried[t.Path].Select(p => language.Path(p.B.Path))),
            string.Join(Separator, carried[t.Path].SelectMany(p => p.Changes.Targets).Select(c => DirectionOf(c, language))),
        ]));
        var added = next.OnlyInB.Until(cancellationToken).Select(i => ValueList.Of<string>(["", i.Item.Text, "", "", language.Say("follow.new"), language.Path(i.Item.Path), ""]));
        return new ReportTable(
            $"{report.Plan.Title ?? report.Plan.Source} / {report.Report.Title ?? report.Report.Source} / {next.B.Title ?? next.B.Source}",
            [new(language.Say("column.task")), new(language.Say("column.text")), new(language.Say("column.reported")), new(language.Say("column.targets")), new(language.Say("column.nextPlan")), new(language.Say("column.item")), new(language.Say("column.targetChange"))],
            rows.Concat(added).ToValueList());
    }

    /// <summary>A target beside its value: <c>不少于300件: 286 Missed</c>.</summary>
    internal static string TargetOf(TargetCheck target, MessageLanguage language) =>
        string.Create(CultureInfo.InvariantCulture, $"{target.Text}: {(target.Reported is { } value ? value.ToString("0.####", CultureInfo.InvariantCulture) : "–")} {language.Say(target.Outcome)}");

    private static string DirectionOf(TargetChange change, MessageLanguage language) => $"{PlanComparisonCsv.TargetOf(change)} {language.Say(change.Direction)}";
}

using System.Globalization;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>Follow-ups as tables. Thread-safe.</summary>
public static class FollowUpTables
{
    private const string Separator = "；";

    /// <summary>Plan against report, with an empty column for the answer of the unit (对账表): one row a task.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ReportTable Ledger(FollowUpReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportTable(
            $"{report.Plan.Title ?? report.Plan.Source} / {report.Report.Title ?? report.Report.Source}",
            [new("Task"), new("Text"), new("Units"), new("Due"), new("Status"), new("Late"), new("Targets"), new("Evidence"), new("Answer of the unit")],
            report.Tasks.Select(t => ValueList.Of<string>(
            [
                t.Path, t.Text, string.Join('、', t.Leads), string.Join(' ', t.Deadlines.Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
                t.Status.ToString(), t.IsLate ? "late" : "", string.Join(Separator, t.Targets.Select(TargetOf)), string.Join("", t.Evidence.Select(e => e.Text)), "",
            ])).ToValueList());
    }

    /// <summary>The tasks that the report says nothing of, or only speaks of, by the unit to ask (催办): one row for each unit and task.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ReportTable Reminders(FollowUpReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rows = report.Tasks.Where(t => t.Status is FollowUpStatus.Silent or FollowUpStatus.Mentioned)
            .SelectMany(t => t.Leads.DefaultIfEmpty("(no unit)").Select(unit => (Unit: unit, Task: t)))
            .GroupBy(x => x.Unit).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => g.Select(x => ValueList.Of<string>([g.Key, x.Task.Path, x.Task.Status.ToString(), x.Task.Text])));
        return new ReportTable("Tasks to ask for, by unit", [new("Unit"), new("Task"), new("Status"), new("Text")], rows.ToValueList());
    }

    /// <summary>Plan, report and next plan in one view (闭环): what was carried over, with targets raised or lowered, what was dropped, what is new.</summary>
    /// <param name="report">The report held against the plan.</param>
    /// <param name="next">The plan compared with the next one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReportTable Cycle(FollowUpReport report, PlanComparisonReport next)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(next);
        var carried = next.Pairs.ToLookup(p => p.A.Path, StringComparer.Ordinal);
        var rows = report.Tasks.Select(t => ValueList.Of<string>(
        [
            t.Path, t.Text, t.Status.ToString(), string.Join(Separator, t.Targets.Select(TargetOf)),
            carried[t.Path].Any() ? "carried over" : "dropped",
            string.Join(' ', carried[t.Path].Select(p => p.B.Path)),
            string.Join(Separator, carried[t.Path].SelectMany(p => p.Changes.Targets).Select(DirectionOf)),
        ]));
        var added = next.OnlyInB.Select(i => ValueList.Of<string>(["", i.Item.Text, "", "", "new", i.Item.Path, ""]));
        return new ReportTable(
            $"{report.Plan.Title ?? report.Plan.Source} / {report.Report.Title ?? report.Report.Source} / {next.B.Title ?? next.B.Source}",
            [new("Task"), new("Text"), new("Reported"), new("Targets"), new("Next plan"), new("Item"), new("Change of targets")],
            rows.Concat(added).ToValueList());
    }

    /// <summary>A target beside its value: <c>不少于300件: 286 Missed</c>.</summary>
    internal static string TargetOf(TargetCheck target) =>
        string.Create(CultureInfo.InvariantCulture, $"{target.Text}: {(target.Reported is { } value ? value.ToString("0.####", CultureInfo.InvariantCulture) : "–")} {target.Outcome}");

    /// <summary>Whether the next plan demands more or less than this one; for limits, less is more.</summary>
    private static string DirectionOf(TargetChange change)
    {
        var isLimit = change.Comparison is Comparison.AtMost or Comparison.LessThan;
        var word = (change.A, change.B) switch
        {
            ({ } a, { } b) => b > a != isLimit ? "raised" : "lowered",
            (null, _) => "added",
            _ => "gone",
        };
        return $"{PlanComparisonCsv.TargetOf(change)} {word}";
    }
}

using System.Globalization;
using LawGov.Analysis.FollowUp;

namespace LawGov.Analysis.Rendering;

/// <summary>A follow-up as lines of plain text: the tasks with their evidence, the units to ask, what was never planned, the problems.</summary>
/// <remarks>Lines hold no control characters and no colour. Thread-safe.</remarks>
public static class FollowUpText
{
    private const int PathColumns = 12;
    private const int StatusColumns = 10;
    private const int LineColumns = 118;

    /// <summary>Renders a follow-up.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static IReadOnlyList<string> Lines(FollowUpReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var s = report.Summary;
        var lines = new List<string>
        {
            $"plan    {report.Plan.Title ?? report.Plan.Source ?? "(no title)"}",
            $"report  {report.Report.Title ?? report.Report.Source ?? "(no title)"}",
            Format($"tasks {report.Tasks.Count}: {s.Done} reported as done, {s.InPart} in part, {s.Mentioned} only mentioned, {s.Silent} silent"),
            Format($"targets {s.TargetsMet + s.TargetsMissed + s.TargetsUnstated}: {s.TargetsMet} met, {s.TargetsMissed} missed, {s.TargetsUnstated} unstated; problems {s.Shortcomings}, taken up {s.TakenUp}; never planned {s.ReportOnly}"),
            "",
        };
        foreach (var task in report.Tasks) AddTask(lines, task);
        AddReminders(lines, report);
        AddList(lines, "Reported, never planned", report.ReportOnly.Select(x => x.Text));
        AddList(lines, "Problems named", report.Shortcomings.Select(x => (x.TakenUpBy.Count > 0 ? "[x] " : "[ ] ") + x.Text));
        foreach (var unused in report.UnusedDecisions) lines.Add($"decision without task: {unused.Task}");
        return lines;
    }

    private static void AddTask(List<string> lines, FollowedTask task)
    {
        var marks = $"{(task.IsLate ? "late " : "")}{(task.IsDecided ? "decided " : "")}";
        lines.Add(DisplayWidth.Cut($"{DisplayWidth.Fit(task.Path, PathColumns)} {DisplayWidth.Fit(task.Status.ToString(), StatusColumns)} {marks}{task.Text}", LineColumns));
        foreach (var target in task.Targets) lines.Add("    target: " + FollowUpTables.TargetOf(target));
        foreach (var evidence in task.Evidence) lines.Add(DisplayWidth.Cut($"    {evidence.Score} {(evidence.IsWordsOnly ? "(words only) " : "")}{evidence.Text}", LineColumns));
    }

    private static void AddReminders(List<string> lines, FollowUpReport report)
    {
        var rows = FollowUpTables.Reminders(report).Rows;
        if (rows.Count == 0) return;
        lines.Add("");
        lines.Add("To ask, by unit");
        foreach (var unit in rows.GroupBy(r => r[0])) lines.Add($"  {unit.Key}: {string.Join(' ', unit.Select(r => r[1]))}");
    }

    private static void AddList(List<string> lines, string heading, IEnumerable<string> entries)
    {
        var list = entries.ToList();
        if (list.Count == 0) return;
        lines.Add("");
        lines.Add(Format($"{heading}: {list.Count}"));
        foreach (var entry in list) lines.Add(DisplayWidth.Cut("  " + entry, LineColumns));
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

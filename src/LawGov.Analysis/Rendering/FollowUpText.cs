using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Texts;
using LawGov.Model;
using LawGov.Model.Texts;

namespace LawGov.Analysis.Rendering;

/// <summary>A follow-up as lines of plain text: the tasks with their evidence, the units to ask, what was never planned, the problems.</summary>
/// <remarks>Lines contain no control characters and no colour. Thread-safe.</remarks>
/// <example>
/// <code>
/// PolicyFile plan = PolicyFile.Read("plan.docx"), yearly = PolicyFile.Read("report.docx");
/// FollowUpReport report = FollowUpAnalyzer.Default.Analyze(plan.Document!, plan.Text, yearly.Document!, yearly.Text);
/// foreach (string line in FollowUpText.Lines(report)) Console.WriteLine(line);
/// </code>
/// </example>
public static class FollowUpText
{
    private const int PathColumns = 12;

    /// <summary>Renders a follow-up.</summary>
    /// <param name="report">The follow-up.</param>
    /// <param name="layout">Language and width; <see cref="TextLayout.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<string> Lines(FollowUpReport report, TextLayout? layout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var lines = new LineWriter(layout ?? TextLayout.Default);
        AddHead(lines, report);
        foreach (var task in report.Tasks.Until(cancellationToken)) AddTask(lines, task);
        AddReminders(lines, report);
        AddList(lines, "follow.unplanned", report.ReportOnly.Select(x => x.Text));
        AddList(lines, "follow.shortcomings", report.Shortcomings.Select(x => (x.TakenUpBy.Count > 0 ? "[x] " : "[ ] ") + x.Text));
        foreach (var unused in report.UnusedDecisions) lines.Add(lines.Language.Say("follow.unusedDecision", unused.Task));
        return lines.Lines;
    }

    private static void AddHead(LineWriter lines, FollowUpReport report)
    {
        var (s, language) = (report.Summary, lines.Language);
        lines.Add(language.Say("follow.plan", report.Plan.Title ?? report.Plan.Source ?? language.Say("untitled")), 8);
        lines.Add(language.Say("follow.report", report.Report.Title ?? report.Report.Source ?? language.Say("untitled")), 8);
        lines.Add(language.Say("follow.tasks", report.Tasks.Count, s.Done, s.InPart, s.Mentioned, s.Silent));
        lines.Add(language.Say("follow.targets", s.TargetsMet + s.TargetsMissed + s.TargetsUnstated, s.TargetsMet, s.TargetsMissed, s.TargetsUnstated));
        lines.Add(language.Say("follow.problems", s.Shortcomings, s.TakenUp, s.ReportOnly));
        lines.Break();
    }

    private static void AddTask(LineWriter lines, FollowedTask task)
    {
        var language = lines.Language;
        var statusColumns = Enum.GetValues<FollowUpStatus>().Max(s => DisplayWidth.Of(language.Say(s)));
        var marks = $"{(task.IsLate ? language.Say("follow.late") + " " : "")}{(task.IsDecided ? language.Say("follow.decided") + " " : "")}";
        lines.AddCut($"{DisplayWidth.Fit(language.Path(task.Path), PathColumns)} {DisplayWidth.Fit(language.Say(task.Status), statusColumns)} {marks}{task.Text}");
        foreach (var target in task.Targets) lines.Add("    " + language.Say("follow.target", FollowUpTables.TargetOf(target, language)), 6);
        foreach (var evidence in task.Evidence) lines.AddCut($"    {evidence.Score} {(evidence.IsWordsOnly ? language.Say("follow.wordsOnly") + " " : "")}{evidence.Text}");
    }

    private static void AddReminders(LineWriter lines, FollowUpReport report)
    {
        var rows = FollowUpTables.Reminders(report, lines.Language).Rows;
        if (rows.Count == 0) return;
        lines.Break();
        lines.Add(lines.Language.Say("follow.reminders"));
        foreach (var unit in rows.GroupBy(r => r[0])) lines.Add($"  {unit.Key}: {Terms.List(unit.Select(r => r[1]), lines.Language)}");
    }

    private static void AddList(LineWriter lines, string heading, IEnumerable<string> entries)
    {
        var list = entries.ToList();
        if (list.Count == 0) return;
        lines.Break();
        lines.Add(lines.Language.Say(heading, list.Count));
        foreach (var entry in list) lines.AddCut("  " + entry);
    }
}

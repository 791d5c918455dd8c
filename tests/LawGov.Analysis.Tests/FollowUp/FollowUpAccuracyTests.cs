using System.Globalization;
using LawGov.Analysis.FollowUp;
using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.FollowUp;

/// <summary>Measures follow-ups on made-up plans and reports, beside the naive baseline in the same run, and checks docs/accuracy.md by it.</summary>
public sealed class FollowUpAccuracyTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<Row>> Rows = new(() => [.. FollowedPairs.All.Select(Measure)]);

    [Fact]
    public void Statuses_evidence_and_targets_are_found_better_than_by_the_baseline()
    {
        foreach (var row in Rows.Value)
        {
            output.WriteLine(row.ToString());
            foreach (var fault in row.Faults) output.WriteLine("  " + fault);
        }

        Rows.Value.Average(r => r.Status).ShouldBeGreaterThan(0.8);
        Rows.Value.Average(r => r.Evidence).ShouldBeGreaterThan(0.85);
        Rows.Value.Average(r => r.Targets).ShouldBeGreaterThan(0.85);
        Rows.Value.ShouldAllBe(r => r.Status > r.Baseline);
    }

    [Fact]
    public void The_page_tells_the_figures()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "accuracy.md"));
        foreach (var row in Rows.Value) page.ShouldContain(row.ToString());
    }

    private static Row Measure(FollowedPairs.Pair pair)
    {
        var (plan, text) = (PolicyDocumentParser.Default.Parse(pair.Plan).Document, PolicyDocumentParser.Default.Parse(pair.Report).Document);
        var report = FollowUpAnalyzer.Default.Analyze(plan, pair.Plan, text, pair.Report);
        report.Tasks.Count.ShouldBe(pair.Tasks.Length, pair.Name);
        var faults = new List<string>();
        var (status, baseline, right, said, known, targets, all) = (0, 0, 0, 0, 0, 0, 0);
        for (var i = 0; i < pair.Tasks.Length; i++)
        {
            var (task, key) = (report.Tasks[i], pair.Tasks[i]);
            if (task.Status == key.Status) status++;
            else faults.Add($"{task.Path} {task.Status} for {key.Status}: {string.Join(' ', task.Evidence.Select(e => e.Text))}");
            if (Naive(task.Text, pair.Report) == key.Status) baseline++;
            right += key.Evidence.Count(k => task.Evidence.Any(e => e.Text.StartsWith(k, StringComparison.Ordinal)));
            said += task.Evidence.Count;
            known += key.Evidence.Length;
            var found = task.Targets.Select(t => string.Create(CultureInfo.InvariantCulture, $"{(t.Reported is { } v ? v.ToString("0.####", CultureInfo.InvariantCulture) : "–")} {t.Outcome}")).ToList();
            targets += key.Targets.Count(found.Remove);
            all += key.Targets.Length;
            if (found.Count > 0) faults.Add($"{task.Path} targets {string.Join(", ", task.Targets.Select(t => $"{t.Text} {t.Reported} {t.Outcome}"))} for {string.Join(", ", key.Targets)}");
        }

        var count = (double)pair.Tasks.Length;
        return new Row(pair.Name, status / count, 2.0 * right / (said + known), (double)targets / all, baseline / count, faults);
    }

    /// <summary>Done where a sentence of the report shares a tenth of the task's pairs of characters, otherwise silent.</summary>
    private static FollowUpStatus Naive(string task, string report)
    {
        var pairs = Pairs(task);
        return report.Split('。', '；', '\n').Any(s => Pairs(s).Count(pairs.Contains) >= 0.1 * pairs.Count) ? FollowUpStatus.Done : FollowUpStatus.Silent;
    }

    private static HashSet<string> Pairs(string text)
    {
        var letters = new string([.. text.Where(char.IsLetterOrDigit)]);
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => letters.Substring(i, 2))];
    }

    private sealed record Row(string Name, double Status, double Evidence, double Targets, double Baseline, List<string> Faults)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"| {Name} | {Status:0.000} | {Evidence:0.000} | {Targets:0.000} | {Baseline:0.000} |");
    }
}

using System.Globalization;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Tests.Coverage;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.PlanComparison;

/// <summary>Measures comparisons on edited copies of the seeds, beside the naive baseline in the same run, and checks docs/accuracy.md by it.</summary>
public sealed class ComparisonAccuracyTests(ITestOutputHelper output)
{
    private const int Copies = 5;

    private static readonly Lazy<IReadOnlyList<Row>> Rows = new(() =>
    [
        Measure("pudong-2022-plan", "shanghai-2016-division"), Measure("shanghai-2016-division", "pudong-2022-plan"),
        Measure("putuo-2022-opinions", "shanghai-2016-division"), Measure("xuhui-2020-workpoints", "putuo-2022-opinions"),
    ]);

    [Fact]
    public void Known_edits_are_found_better_than_by_the_baseline()
    {
        foreach (var row in Rows.Value)
        {
            output.WriteLine(row.ToString());
            foreach (var fault in row.Faults) output.WriteLine("  " + fault);
            row.Pairs.ShouldBeGreaterThan(0.85, row.Name);
            row.Pairs.ShouldBeGreaterThan(row.Baseline, row.Name);
            row.Relation.ShouldBeGreaterThan(0.85, row.Name);
        }
    }

    [Fact]
    public void The_page_tells_the_figures()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "accuracy.md"));
        foreach (var row in Rows.Value) page.ShouldContain(row.ToString());
    }

    private static Row Measure(string seed, string other)
    {
        var (right, said, known, relation, baseRight, baseSaid) = (0, 0, 0, 0, 0, 0);
        var faults = new List<string>();
        for (var copy = 1; copy <= Copies; copy++)
        {
            var edited = EditedPlan.Of(SeedCoverage.Document(seed), SeedCoverage.Document(other), copy);
            var report = PlanComparer.Default.Compare(edited.Original, edited.Document);
            var (a, b) = (edited.Original.Tasks, edited.Document.Tasks);
            var (numbersA, numbersB) = (a.Select((t, i) => (t.Span, i)).ToDictionary(), b.Select((t, i) => (t.Span, i)).ToDictionary());
            var found = report.Pairs.ToDictionary(p => (numbersA[p.A.Span], numbersB[p.B.Span]), p => p.Relation);
            faults.AddRange(edited.Pairs.Where(p => !found.ContainsKey(p)).Select(p => $"missed {a[p.A].Text} – {b[p.B].Text}"));
            faults.AddRange(report.Pairs.Where(p => !edited.Pairs.Contains((numbersA[p.A.Span], numbersB[p.B.Span]))).Select(p => $"wrong {p.Score} {p.A.Text} – {p.B.Text}"));
            known += edited.Pairs.Count;
            said += found.Count;
            right += edited.Pairs.Count(found.ContainsKey);
            relation += edited.Pairs.Count(p => found.TryGetValue(p, out var r) && r == Expected(p, edited, a[p.A].Text, b[p.B].Text));
            var naive = NaiveAlignment.Of([.. a.Select(t => t.Text)], [.. b.Select(t => t.Text)]);
            baseSaid += naive.Count;
            baseRight += edited.Pairs.Count(naive.Contains);
        }

        return new Row(seed, 2.0 * right / (said + known), (double)relation / known, 2.0 * baseRight / (baseSaid + known), faults);
    }

    private static PairRelation Expected((int A, int B) pair, EditedPlan edited, string a, string b) =>
        (edited.Pairs.Count(p => p.A == pair.A) > 1, edited.Pairs.Count(p => p.B == pair.B) > 1) switch
        {
            (true, true) => PairRelation.Entangled,
            (true, false) => PairRelation.Split,
            (false, true) => PairRelation.Merged,
            _ => IsKept(a, b) ? PairRelation.Kept : PairRelation.Reworded,
        };

    /// <summary>Twice the longest common subsequence over the letters of both, by the plain table.</summary>
    private static bool IsKept(string a, string b)
    {
        var (x, y) = (a.Where(char.IsLetterOrDigit).ToArray(), b.Where(char.IsLetterOrDigit).ToArray());
        var row = new int[y.Length + 1];
        foreach (var c in x)
        {
            var diagonal = 0;
            for (var j = 1; j <= y.Length; j++)
            {
                var above = row[j];
                row[j] = c == y[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return 2.0 * row[^1] >= PlanComparisonOptions.DefaultMinimumKeptRatio * (x.Length + y.Length);
    }

    private sealed record Row(string Name, double Pairs, double Relation, double Baseline, List<string> Faults)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"| {Name} | {Pairs:0.000} | {Relation:0.000} | {Baseline:0.000} |");
    }
}

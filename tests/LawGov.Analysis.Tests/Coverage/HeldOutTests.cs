using LawGov.Analysis.Coverage;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using Xunit.Abstractions;

namespace LawGov.Analysis.Tests.Coverage;

/// <summary>
/// Refits the counterpart model without a part of the labels and tries it on that part: what the figures would be for items, and for documents, never seen.
/// </summary>
public sealed class HeldOutTests(ITestOutputHelper output)
{
    private const uint Folds = 3;
    private static readonly IReadOnlyList<Sample> Samples = Collect();

    [Fact]
    public void ItemsLeftOutByTheHashOfTheirIdAreRecognised()
    {
        var figures = Enumerable.Range(0, (int)Folds).SelectMany(fold => Try(s => Hash(s.Item) % Folds == fold, $"third {fold + 1}")).ToList();
        Check(figures, "all thirds");
    }

    [Fact]
    public void ItemsOfADocumentLeftOutAreRecognised()
    {
        var figures = Samples.Select(s => s.Item.Document).Distinct().SelectMany(document => Try(s => s.Item.Document == document, document)).ToList();
        Check(figures, "all documents");
    }

    private void Check(IReadOnlyList<(Sample Sample, int? Got)> answers, string name)
    {
        Print(name, answers);
        Share(answers, (s, got) => s.Item.Primary.Contains(got)).ShouldBeGreaterThanOrEqualTo(0.95);
        Share(answers, (s, got) => s.Item.Primary.Contains(got) || s.Item.Also.Contains(got)).ShouldBeGreaterThanOrEqualTo(0.97);
    }

    private List<(Sample Sample, int? Got)> Try(Func<Sample, bool> leftOut, string name)
    {
        // Labels that accept both an article and "local" teach nothing about the difference.
        var training = Samples.Where(s => !leftOut(s) && (s.Item.IsLocal || !s.Item.Primary.Contains(null))).ToList();
        var fit = CounterpartFit.Of([.. training.Select(s => s.Row)], [.. training.Select(s => !s.Item.IsLocal)]);
        var answers = Samples.Where(leftOut).Select(s => (s, fit.Likelihood(s.Row) >= CoverageOptions.DefaultMinimumLikelihood ? s.Best : null)).ToList();
        Print(name, answers);
        return answers;
    }

    private void Print(string name, IReadOnlyList<(Sample Sample, int? Got)> answers)
    {
        var strict = Share(answers, (s, got) => s.Item.Primary.Contains(got));
        var lenient = Share(answers, (s, got) => s.Item.Primary.Contains(got) || s.Item.Also.Contains(got));
        output.WriteLine(FormattableString.Invariant($"{name,-24} strict {strict:0.000}  lenient {lenient:0.000}  ({answers.Count} items)"));
    }

    private static double Share(IReadOnlyList<(Sample Sample, int? Got)> answers, Func<Sample, int?, bool> right) => answers.Count(a => right(a.Sample, a.Got)) / (double)answers.Count;

    private static List<Sample> Collect()
    {
        var samples = new List<Sample>();
        foreach (var group in LabelledItems.Development.Items.Concat(LabelledItems.Remainder.Items).GroupBy(i => (i.Document, i.Outline)))
        {
            var index = CoverageAnalyzer.Default.IndexOf(BuiltInOutlines.Find(group.Key.Outline)!);
            var items = RankedItem.RankAll(PlanItem.Of(SeedCoverage.Document(group.Key.Document)), index.Index);
            var climate = DocumentClimate.Of(items);
            foreach (var item in group)
            {
                var ranked = items.MaxBy(r => Math.Min(r.Item.Span.End, item.End) - Math.Max(r.Item.Span.Start, item.Start))!;
                var best = ranked.Ranked.First(m => !m.IsOutside);
                samples.Add(new Sample(item, Row(ranked.Signals, climate), index.Articles[best.Provision].Number));
            }
        }

        return samples;
    }

    private static double[] Row(CounterpartSignals s, double climate) =>
        [s.Best, s.Terms, s.Explained, s.Outside, s.TitleFor, s.TitleAgainst, s.HeadingFor, s.HeadingAgainst, climate];

    /// <summary>FNV-1a, the same on every machine and run.</summary>
    private static uint Hash(LabelledItem item) => $"{item.Document}/{item.Id}".Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619);

    private sealed record Sample(LabelledItem Item, double[] Row, int? Best);
}

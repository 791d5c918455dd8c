using LawGov.Analysis.Coverage;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Fitting;

/// <summary>A labelled item with the answers the model chooses among: some articles, and none (the last).</summary>
/// <param name="Label">The label.</param>
/// <param name="Answers">Number of the article, null for none.</param>
/// <param name="Rows">What speaks for each answer, in the order of the coefficients.</param>
public sealed record LabelledChoice(LabelledItem Label, IReadOnlyList<int?> Answers, IReadOnlyList<double[]> Rows)
{
    /// <summary>How many coefficients speak for an article; as many again speak for none.</summary>
    public const int SignalsOfArticle = 5;

    /// <summary>How many coefficients there are.</summary>
    public const int Signals = 2 * SignalsOfArticle;

    /// <summary>The choices of all labelled items.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="documentOf">Reads a document by its name.</param>
    public static IReadOnlyList<LabelledChoice> Of(IEnumerable<LabelledItem> labels, Func<string, PolicyDocument> documentOf)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(documentOf);
        var choices = new List<LabelledChoice>();
        foreach (var group in labels.GroupBy(i => (i.Document, i.Outline)))
        {
            var outline = CoverageAnalyzer.Default.IndexOf(BuiltInOutlines.Find(group.Key.Outline)!);
            using var memory = new CoverageMemory();
            var items = RankedItem.RankAll(PlanItem.Of(documentOf(group.Key.Document)), outline, memory);
            var prior = DocumentPrior.Of(items);
            foreach (var label in group)
            {
                var ranked = items.MaxBy(r => Overlap(label, r.Item.Span))!;
                if (Overlap(label, ranked.Item.Span) > 0) choices.Add(Of(label, ranked, outline, prior));
            }
        }

        return choices;
    }

    private static LabelledChoice Of(LabelledItem label, RankedItem ranked, OutlineIndex outline, double prior)
    {
        var answers = new List<int?>();
        var rows = new List<double[]>();
        foreach (var match in ranked.Best.Where(m => m.Score > 0))
        {
            answers.Add(outline.Articles[match.Provision].Number);
            rows.Add(new double[Signals]);
            CounterpartModel.Signals(match, ranked.BestScore, rows[^1]);
        }

        answers.Add(null);
        rows.Add(new double[Signals]);
        CounterpartModel.Signals(ranked.Outside, prior, rows[^1].AsSpan(SignalsOfArticle));
        return new LabelledChoice(label, answers, rows);
    }

    private static double Overlap(LabelledItem label, SourceSpan span)
    {
        var shared = Math.Min(span.End, label.End) - Math.Max(span.Start, label.Start);
        return shared <= 0 ? 0 : shared / (double)Math.Max(span.Length, label.End - label.Start);
    }
}

using LawGov.Analysis.Outlines;
using LawGov.Fitting;
using LawGov.Model.Parsing;

namespace LawGov.Benchmarks.Peers;

/// <summary>A seed that answers to the outline of 2021: its items in a random order that is always the same, each with its label.</summary>
/// <param name="Name">Name of the seed.</param>
/// <param name="Items">The items.</param>
/// <param name="Labels">The label of each; null where none was made.</param>
internal sealed record LabelledPlan(string Name, IReadOnlyList<PlanItem> Items, IReadOnlyList<LabelledItem?> Labels)
{
    private const int Seed = 20211103;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<LabelledPlan> All { get; } = ReadAll();

    private static List<LabelledPlan> ReadAll()
    {
        var labels = Inputs.LabelFiles.SelectMany(f => LabelledItems.Read(f).Items).Where(l => l.Outline == "outline-2021").ToLookup(l => l.Document);
        return [.. Inputs.SeedNames.Where(labels.Contains).Select(name => Read(name, [.. labels[name]]))];
    }

    private static LabelledPlan Read(string name, List<LabelledItem> labels)
    {
        var items = PlanItem.Of(PolicyDocumentParser.Default.Parse(Inputs.Seed(name)).Document).ToArray();
        new Random(Seed).Shuffle(items);
        return new LabelledPlan(name, items, [.. items.Select(i => labels.MaxBy(l => Overlap(l, i)) is { } best && 2 * Overlap(best, i) > Math.Max(best.End - best.Start, i.Span.Length) ? best : null)]);
    }

    private static int Overlap(LabelledItem label, PlanItem item) => Math.Min(label.End, item.Span.End) - Math.Max(label.Start, item.Span.Start);
}

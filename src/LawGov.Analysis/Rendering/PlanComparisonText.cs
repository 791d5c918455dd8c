using System.Globalization;
using LawGov.Analysis.PlanComparison;

namespace LawGov.Analysis.Rendering;

/// <summary>A comparison of plans as lines of plain text.</summary>
/// <remarks>Lines hold no control characters and no colour. Thread-safe.</remarks>
public static class PlanComparisonText
{
    private const int PathColumns = 14;
    private const int TextColumns = 44;
    private const int LineColumns = 118;

    /// <summary>Renders a comparison.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="verbose">Whether to show the common expressions and the difference in wording.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static IReadOnlyList<string> Lines(PlanComparisonReport report, bool verbose = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        var s = report.Summary;
        var lines = new List<string>
        {
            Format($"A  {report.A.Title ?? report.A.Source ?? "(no title)"}  ({report.A.Items} items)"),
            Format($"B  {report.B.Title ?? report.B.Source ?? "(no title)"}  ({report.B.Items} items)"),
            Format($"pairs {report.Pairs.Count}: {s.Same} the same, {s.Overlapping} overlapping; {s.Kept} kept, {s.Reworded} reworded, {s.Split} split, {s.Merged} merged, {s.Entangled} entangled"),
            Format($"only in A {s.OnlyInA}, only in B {s.OnlyInB}; changes: {s.LeadChanges} leads, {s.HelperChanges} others, {s.DeadlineChanges} deadlines, {s.TargetChanges} targets"),
            "",
        };
        foreach (var pair in report.Pairs) AddPair(lines, pair, verbose);
        AddUnmatched(lines, "Only in A (dropped)", report.OnlyInA);
        AddUnmatched(lines, "Only in B (new)", report.OnlyInB);
        AddUnmatched(lines, "Neither in the other plan nor in the outline", [.. report.NeitherInOutline]);
        foreach (var unused in report.UnusedDecisions) lines.Add($"decision without items: {unused.A} – {unused.B}");
        return lines;
    }

    private static void AddPair(List<string> lines, ItemPair pair, bool verbose)
    {
        var marks = $"{pair.Relation} {pair.Grade}{(pair.Moved ? " moved" : "")}{(pair.IsDecided ? " decided" : "")}";
        lines.Add($"{ItemOf(pair.A)} {ItemOf(pair.B)} {pair.Score} {marks}");
        foreach (var change in ChangesOf(pair.Changes)) lines.Add("    " + change);
        if (!verbose) return;
        if (pair.Terms.Count > 0) lines.Add($"    common: {string.Join("、", pair.Terms)}");
        if (pair.Relation == PairRelation.Kept || pair.Relation == PairRelation.Reworded) lines.Add($"    words: {WordingOf(pair)}");
    }

    /// <summary>What was added in {+…+}, what was removed in [-…-].</summary>
    private static string WordingOf(ItemPair pair) => string.Concat(WordDifference.Of(pair.A.Text, pair.B.Text).Select(e => e.Kind switch
    {
        WordEditKind.Added => $"{{+{e.Text}+}}",
        WordEditKind.Removed => $"[-{e.Text}-]",
        _ => e.Text,
    }));

    private static IEnumerable<string> ChangesOf(PairChanges changes)
    {
        if (changes.Leads.Any) yield return "lead: " + UnitsOf(changes.Leads);
        if (changes.Others.Any) yield return "others: " + UnitsOf(changes.Others);
        foreach (var deadline in changes.Deadlines) yield return "deadline: " + PlanComparisonCsv.DeadlineOf(deadline);
        foreach (var target in changes.Targets) yield return "target: " + PlanComparisonCsv.TargetOf(target);
    }

    private static string UnitsOf(UnitChanges units) =>
        string.Join(" ", units.Removed.Select(u => "-" + u).Concat(units.Added.Select(u => "+" + u)));

    private static void AddUnmatched(List<string> lines, string heading, IReadOnlyCollection<UnmatchedItem> items)
    {
        if (items.Count == 0) return;
        lines.Add("");
        lines.Add(Format($"{heading}: {items.Count}"));
        foreach (var item in items) lines.Add(DisplayWidth.Cut($"  {DisplayWidth.Fit(item.Item.Path, PathColumns)} {item.Item.Text}", LineColumns));
    }

    private static string ItemOf(ItemReference item) => $"{DisplayWidth.Fit(item.Path, PathColumns)} {DisplayWidth.Fit(item.Text, TextColumns)}";

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

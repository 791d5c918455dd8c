using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Texts;
using LawGov.Model;
using LawGov.Model.Texts;

namespace LawGov.Analysis.Rendering;

/// <summary>A comparison of plans as lines of plain text.</summary>
/// <remarks>Lines contain no control characters and no colour. Thread-safe.</remarks>
/// <example>
/// <code>
/// PolicyDocument before = PolicyFile.Read("plan-2023.docx").Document!;
/// PolicyDocument after = PolicyFile.Read("plan-2024.docx").Document!;
/// PlanComparisonReport report = PlanComparer.Default.Compare(before, after);
/// foreach (string line in PlanComparisonText.Lines(report, verbose: true)) Console.WriteLine(line);
/// </code>
/// </example>
public static class PlanComparisonText
{
    private const int PathColumns = 12;

    /// <summary>Renders a comparison.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="verbose">Whether to show the common expressions and the difference in wording.</param>
    /// <param name="layout">Language and width; <see cref="TextLayout.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<string> Lines(PlanComparisonReport report, bool verbose = false, TextLayout? layout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var lines = new LineWriter(layout ?? TextLayout.Default);
        AddHead(lines, report);
        foreach (var pair in report.Pairs.Until(cancellationToken)) AddPair(lines, pair, verbose);
        AddUnmatched(lines, "compare.onlyInA", report.OnlyInA, cancellationToken);
        AddUnmatched(lines, "compare.onlyInB", report.OnlyInB, cancellationToken);
        AddUnmatched(lines, "compare.neither", [.. report.NeitherInOutline], cancellationToken);
        foreach (var unused in report.UnusedDecisions) lines.Add(lines.Language.Say("compare.unusedDecision", unused.A, unused.B));
        return lines.Lines;
    }

    private static void AddHead(LineWriter lines, PlanComparisonReport report)
    {
        var (s, language) = (report.Summary, lines.Language);
        lines.Add(language.Say("compare.a", report.A.Title ?? report.A.Source ?? language.Say("untitled"), report.A.Items));
        lines.Add(language.Say("compare.b", report.B.Title ?? report.B.Source ?? language.Say("untitled"), report.B.Items));
        lines.Add(language.Say("compare.pairs", report.Pairs.Count, s.Same, s.Overlapping, s.Kept, s.Reworded, s.Split, s.Merged, s.Entangled));
        lines.Add(language.Say("compare.changes", s.OnlyInA, s.OnlyInB, s.LeadChanges, s.HelperChanges, s.DeadlineChanges, s.TargetChanges));
        lines.Break();
    }

    private static void AddPair(LineWriter lines, ItemPair pair, bool verbose)
    {
        var language = lines.Language;
        string[] marks = [language.Say(pair.Relation), language.Say(pair.Grade), .. Mark(pair.Moved, "compare.moved"), .. Mark(pair.IsDecided, "compare.decided")];
        lines.Add($"{pair.Score} {Terms.List(marks, language)}");
        lines.AddCut($"  {language.Say("compare.itemOfA")} {ItemOf(pair.A, language)}");
        lines.AddCut($"  {language.Say("compare.itemOfB")} {ItemOf(pair.B, language)}");
        foreach (var change in ChangesOf(pair.Changes, language)) lines.Add("    " + change, 6);
        if (!verbose) return;
        if (pair.Terms.Count > 0) lines.Add("    " + language.Say("compare.common", Terms.List(pair.Terms, language)), 6);
        if (pair.Relation == PairRelation.Kept || pair.Relation == PairRelation.Reworded) lines.Add("    " + language.Say("compare.words", "") + WordingOf(pair), 6);

        IEnumerable<string> Mark(bool isSet, string key) => isSet ? [language.Say(key)] : [];
    }

    /// <summary>What was added in {+…+}, what was removed in [-…-].</summary>
    private static string WordingOf(ItemPair pair) => string.Concat(WordDifference.Of(pair.A.Text, pair.B.Text).Select(e => e.Kind switch
    {
        WordEditKind.Added => $"{{+{e.Text}+}}",
        WordEditKind.Removed => $"[-{e.Text}-]",
        _ => e.Text,
    }));

    private static IEnumerable<string> ChangesOf(PairChanges changes, MessageLanguage language)
    {
        if (changes.Leads.Any) yield return language.Say("compare.lead", UnitsOf(changes.Leads));
        if (changes.Others.Any) yield return language.Say("compare.others", UnitsOf(changes.Others));
        foreach (var deadline in changes.Deadlines) yield return language.Say("compare.deadline", PlanComparisonCsv.DeadlineOf(deadline));
        foreach (var target in changes.Targets) yield return language.Say("compare.target", PlanComparisonCsv.TargetOf(target));
    }

    private static string UnitsOf(UnitChanges units) =>
        string.Join(" ", units.Removed.Select(u => "-" + u).Concat(units.Added.Select(u => "+" + u)));

    private static void AddUnmatched(LineWriter lines, string heading, IReadOnlyCollection<UnmatchedItem> items, CancellationToken cancellationToken)
    {
        if (items.Count == 0) return;
        lines.Break();
        lines.Add(lines.Language.Say(heading, items.Count));
        foreach (var item in items.Until(cancellationToken)) lines.AddCut($"  {ItemOf(item.Item, lines.Language)}");
    }

    private static string ItemOf(ItemReference item, MessageLanguage language) => $"{DisplayWidth.Fit(language.Path(item.Path), PathColumns)} {item.Text}";
}

using System.Globalization;
using LawGov.Analysis.PlanComparison;
using LawGov.Model;
using LawGov.Model.Texts;

namespace LawGov.Reporting.Pages;

/// <summary>Gathers what the page shows of a comparison.</summary>
internal sealed class ComparisonDataBuilder(PagePlaces places, MessageLanguage language)
{
    public ComparisonData Build(IShownComparison shown)
    {
        var report = shown.Comparison;
        var (a, b) = (places.PositionOf(shown.A), places.PositionOf(shown.B));
        places.Check(a, report.Pairs.Select(p => p.A.Span).Concat(report.OnlyInA.Select(i => i.Item.Span)), nameof(PageContent.Comparisons));
        places.Check(b, report.Pairs.Select(p => p.B.Span).Concat(report.OnlyInB.Select(i => i.Item.Span)), nameof(PageContent.Comparisons));
        return new ComparisonData(a, b, [.. report.Pairs.Select(Pair)], [.. report.OnlyInA.Select(i => Whole(i.Item))], [.. report.OnlyInB.Select(i => Whole(i.Item))]);
    }

    public static PlaceData Whole(ItemReference item) => new(item.Path, item.Text, item.Span.Start, item.Span.Length);

    /// <summary>Words are set against each other where an item has one counterpart; a part against a whole would be nothing but changes.</summary>
    private ItemPairData Pair(ItemPair pair)
    {
        var isOneToOne = pair.Relation is PairRelation.Kept or PairRelation.Reworded;
        return new ItemPairData(
            isOneToOne ? Whole(pair.A) with { Text = "" } : Whole(pair.A), isOneToOne ? Whole(pair.B) with { Text = "" } : Whole(pair.B),
            $"relation{pair.Relation}", $"grade{pair.Grade}", Math.Round(pair.Score.Value, 2), pair.Moved, pair.IsDecided, [.. pair.Terms],
            isOneToOne ? [.. WordDifference.Of(pair.A.Text, pair.B.Text).Select(e => new EditData(KindOf(e.Kind), e.Text))] : [],
            [.. Changes(pair.Changes)]);
    }

    private IEnumerable<ChangeData> Changes(PairChanges changes)
    {
        if (changes.Leads.Any) yield return new ChangeData("changeLead", Names(changes.Leads.Removed), Names(changes.Leads.Added), "");
        if (changes.Others.Any) yield return new ChangeData("changeOthers", Names(changes.Others.Removed), Names(changes.Others.Added), "");
        foreach (var deadline in changes.Deadlines) yield return new ChangeData("changeDeadline", Day(deadline.A), Day(deadline.B), "");
        foreach (var target in changes.Targets) yield return Target(target);
    }

    public static ChangeData Target(TargetChange target) => new("changeTarget", Number(target.A, target.Unit), Number(target.B, target.Unit), $"direction{target.Direction}");

    private static string KindOf(WordEditKind kind) => kind switch { WordEditKind.Removed => "removed", WordEditKind.Added => "added", _ => "same" };

    private string Names(IReadOnlyCollection<string> units) => Terms.List(units, language);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(decimal? value, string unit) => value is { } number ? number.ToString("0.####", CultureInfo.InvariantCulture) + " " + unit : "";
}

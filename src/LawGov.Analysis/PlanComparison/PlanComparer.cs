using LawGov.Analysis.Matching;
using LawGov.Model;
using LawGov.Model.Options;
using LawGov.Model.Units;

namespace LawGov.Analysis.PlanComparison;

/// <summary>Compares two plans item by item: what was kept, reworded, split, merged, dropped, what is new, and what changed in the rest.</summary>
/// <remarks>Thread-safe. The time grows with the length of the texts and with how many items share words, not with the number of all couples.</remarks>
/// <example>
/// <code>
/// PolicyDocument before = PolicyFile.Read("plan-2023.docx").Document!;
/// PolicyDocument after = PolicyFile.Read("plan-2024.docx").Document!;
/// PlanComparisonReport report = PlanComparer.Default.Compare(before, after);
/// foreach (UnmatchedItem added in report.OnlyInB) Console.WriteLine($"new: {added.Item.Path} {added.Item.Text}");
/// </code>
/// </example>
public sealed class PlanComparer : IPlanComparer
{
    private readonly PlanComparisonOptions _options;
    private readonly UnitCatalogue _catalogue;

    /// <summary>Creates a comparer.</summary>
    /// <param name="options">What counts as a pair; <see cref="PlanComparisonOptions.Default"/> when null.</param>
    /// <param name="catalogue">The bodies and their lineage; <see cref="UnitCatalogue.Default"/> when null.</param>
    /// <exception cref="ArgumentException">The options are out of range; the message names every fault.</exception>
    public PlanComparer(PlanComparisonOptions? options = null, UnitCatalogue? catalogue = null)
    {
        _options = options is null ? PlanComparisonOptions.Default : options with { };
        _options.Faults().ThrowIfAny(nameof(options));
        _catalogue = catalogue ?? UnitCatalogue.Default;
    }

    /// <summary>A comparer with the default options.</summary>
    public static PlanComparer Default { get; } = new();

    /// <inheritdoc/>
    public PlanComparisonReport Compare(PolicyDocument a, PolicyDocument b, IReadOnlyList<PairDecision>? decisions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (itemsA, itemsB) = (ComparedItem.Of(a, cancellationToken), ComparedItem.Of(b, cancellationToken));
        var aligner = new ItemAligner(itemsA, itemsB, cancellationToken);
        var all = aligner.Align(_options.MinimumKeptRatio, cancellationToken);
        var chosen = all.Where(p => p.Likelihood >= _options.MinimumLikelihood).ToList();
        var unused = DecidedPairs.Apply(decisions ?? [], itemsA, itemsB, chosen);
        var changes = new ChangeFinder(new UnitIdentity(_catalogue, LaterDate(a, b)), aligner.Ruler());
        var pairs = Pairs(chosen, itemsA, itemsB, changes, cancellationToken);
        var (onlyInA, onlyInB) = (OnlyIn(itemsA, chosen, all, ofA: true, itemsB), OnlyIn(itemsB, chosen, all, ofA: false, itemsA));
        return new PlanComparisonReport
        {
            A = new ComparedDocument(a.Source, a.Title, itemsA.Count),
            B = new ComparedDocument(b.Source, b.Title, itemsB.Count),
            Summary = ComparisonSummary.Of(pairs, onlyInA.Count, onlyInB.Count),
            Pairs = pairs,
            OnlyInA = onlyInA,
            OnlyInB = onlyInB,
            UnusedDecisions = unused.ToValueList(),
        };
    }

    private ValueList<ItemPair> Pairs(List<Alignment> chosen, List<ComparedItem> a, List<ComparedItem> b, ChangeFinder changes, CancellationToken cancellationToken)
    {
        chosen.Sort((x, y) => x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B));
        var (countA, countB) = (chosen.CountBy(p => p.A).ToDictionary(), chosen.CountBy(p => p.B).ToDictionary());
        var moved = MovedPairs.Of([.. chosen.Where(p => countA[p.A] == 1 && countB[p.B] == 1).Select(p => (p.A, p.B))]);
        var result = new List<ItemPair>(chosen.Count);
        foreach (var pair in chosen)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (itemA, itemB) = (a[pair.A], b[pair.B]);
            result.Add(new ItemPair
            {
                A = itemA.Reference,
                B = itemB.Reference,
                Grade = pair.Decided ?? (pair.Demanded >= _options.MinimumSameShare ? PairGrade.Same : PairGrade.Overlapping),
                Relation = RelationOf(countA[pair.A], countB[pair.B], pair.IsKept),
                Score = new Score(Math.Clamp(pair.Likelihood, 0, 1)),
                Terms = CommonTerms.Of(itemA.Reference.Text, itemB.Reference.Text, _options.TermsPerPair).ToValueList(),
                Moved = moved.Contains((pair.A, pair.B)),
                Changes = changes.Of(itemA, pair.A, itemB, pair.B, countA[pair.A] == 1 && countB[pair.B] == 1),
                IsDecided = pair.Decided is not null,
            });
        }

        return result.ToValueList();
    }

    private static PairRelation RelationOf(int counterpartsOfA, int counterpartsOfB, bool isKept) => (counterpartsOfA > 1, counterpartsOfB > 1) switch
    {
        (true, true) => PairRelation.Entangled,
        (true, false) => PairRelation.Split,
        (false, true) => PairRelation.Merged,
        _ => isKept ? PairRelation.Kept : PairRelation.Reworded,
    };

    private static ValueList<UnmatchedItem> OnlyIn(List<ComparedItem> items, List<Alignment> chosen, List<Alignment> all, bool ofA, List<ComparedItem> others)
    {
        var matched = chosen.Select(p => ofA ? p.A : p.B).ToHashSet();
        var nearest = new Dictionary<int, Alignment>();
        foreach (var pair in all)
        {
            var own = ofA ? pair.A : pair.B;
            if (!matched.Contains(own) && (!nearest.TryGetValue(own, out var best) || best.Likelihood < pair.Likelihood)) nearest[own] = pair;
        }

        return Enumerable.Range(0, items.Count).Where(i => !matched.Contains(i))
            .Select(i => new UnmatchedItem(items[i].Reference, nearest.TryGetValue(i, out var pair)
                ? new NearestItem(others[ofA ? pair.B : pair.A].Reference.Path, new Score(pair.Likelihood))
                : null))
            .ToValueList();
    }

    /// <summary>The date at which lineage is asked: that of the later document, so that both sides are read as the bodies of that day.</summary>
    private static DateOnly? LaterDate(PolicyDocument a, PolicyDocument b)
    {
        var (first, second) = (UnitContext.Of(a).Date, UnitContext.Of(b).Date);
        return first is null ? second : second is null ? first : first > second ? first : second;
    }
}

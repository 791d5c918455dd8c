using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;

namespace LawGov.Analysis.PlanComparison;

/// <summary>Finds the couples of items that may belong together, with the likelihood of each.</summary>
internal sealed class ItemAligner
{
    /// <summary>Items with an equal or nearly equal counterpart have no other: they were not split or merged, they stayed.</summary>
    private const double LeastCosineOfKept = 0.6;

    private readonly IReadOnlyList<ComparedItem> _a;
    private readonly IReadOnlyList<ComparedItem> _b;
    private readonly GramTable _table = new();
    private readonly Passage[] _passagesA;
    private readonly Passage[] _passagesB;

    public ItemAligner(IReadOnlyList<ComparedItem> a, IReadOnlyList<ComparedItem> b, CancellationToken cancellationToken)
    {
        _a = a;
        _b = b;
        var reader = new PassageReader(_table);
        _passagesA = [.. a.Select(Read)];
        _passagesB = [.. b.Select(Read)];
        _table.Weigh(reader.Count);

        Passage Read(ComparedItem item)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return reader.Read(SynonymTable.Canonical(item.Reference.Text), OutlineConcepts.Index.FindIn(item.Reference.Text));
        }
    }

    /// <summary>All couples worth considering; those kept word by word first, then the others with what is likely about them.</summary>
    public List<Alignment> Align(double minimumKeptRatio, CancellationToken cancellationToken)
    {
        var pairs = new PassageAligner(_table, _passagesA, _passagesB, OutlineConcepts.Index.Count).Align(cancellationToken);
        var result = KeptItems.Find(_a, _b, pairs.Where(p => p.Cosine >= LeastCosineOfKept), minimumKeptRatio, cancellationToken);
        var (keptA, keptB) = (result.Select(r => r.A).ToHashSet(), result.Select(r => r.B).ToHashSet());
        pairs.RemoveAll(p => keptA.Contains(p.A) || keptB.Contains(p.B));
        var likelihoods = PairModel.Likelihoods(pairs, _a.Count, _b.Count);
        var ordered = InOrder(result, pairs, likelihoods);
        for (var i = 0; i < pairs.Count; i++) result.Add(new Alignment(pairs[i].A, pairs[i].B, ordered[i], pairs[i].Demanded, IsKept: false));
        return result;
    }

    private double[] InOrder(List<Alignment> kept, List<PassagePair> pairs, double[] likelihoods)
    {
        var order = new SharedOrder([.. kept.Select(k => (k.A, k.B, 1d)), .. pairs.Select((p, i) => (p.A, p.B, likelihoods[i]))], _a.Count, _b.Count);
        var (bestA, bestB) = (new double[_a.Count], new double[_b.Count]);
        for (var i = 0; i < pairs.Count; i++)
        {
            bestA[pairs[i].A] = Math.Max(bestA[pairs[i].A], likelihoods[i]);
            bestB[pairs[i].B] = Math.Max(bestB[pairs[i].B], likelihoods[i]);
        }

        return [.. pairs.Select((p, i) => order.Likelihood(p.A, p.B, likelihoods[i], likelihoods[i] >= bestA[p.A] || likelihoods[i] >= bestB[p.B]))];
    }

    /// <summary>A ruler for parts of items against whole ones.</summary>
    public PartRuler Ruler() => new(_table, _passagesA, _passagesB);
}

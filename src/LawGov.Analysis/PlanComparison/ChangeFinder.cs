using LawGov.Model;

namespace LawGov.Analysis.PlanComparison;

/// <summary>Finds what changed between two items of a pair beside the wording.</summary>
internal sealed class ChangeFinder(UnitIdentity units, PartRuler ruler)
{
    /// <summary>The changes; of a pair that is not one to one, deadlines and targets count where the other item speaks of the same sentence.</summary>
    public PairChanges Of(ComparedItem a, int numberA, ComparedItem b, int numberB, bool oneToOne)
    {
        return new PairChanges(
            units.Changes(a.Assignments, b.Assignments, r => r == AssignmentRole.Lead),
            units.Changes(a.Assignments, b.Assignments, r => r != AssignmentRole.Lead),
            Deadlines([.. a.Deadlines.Where(d => d.Date is not null && CountsInA(d.Text))], [.. b.Deadlines.Where(d => d.Date is not null && CountsInB(d.Text))]),
            Targets([.. a.Targets.Where(t => CountsInA(t.Text))], [.. b.Targets.Where(t => CountsInB(t.Text))]));

        bool CountsInA(string words) => oneToOne || ruler.SpeaksOf(a.Reference.Text, words, numberB, otherIsA: false);
        bool CountsInB(string words) => oneToOne || ruler.SpeaksOf(b.Reference.Text, words, numberA, otherIsA: true);
    }

    private static ValueList<DeadlineChange> Deadlines(List<Deadline> ofA, List<Deadline> ofB)
    {
        var (a, b) = WithoutEqual(ofA, ofB, d => d.Date);
        var changes = new List<DeadlineChange>();
        for (var i = 0; i < Math.Max(a.Count, b.Count); i++)
            changes.Add(new DeadlineChange(i < a.Count ? a[i].Date : null, i < b.Count ? b[i].Date : null, (i < b.Count ? b[i] : a[i]).Text));
        return changes.ToValueList();
    }

    private static ValueList<TargetChange> Targets(List<Target> ofA, List<Target> ofB)
    {
        var (a, b) = WithoutEqual(ofA, ofB, t => (t.Value, t.Unit));
        var byUnit = b.GroupBy(t => t.Unit, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<Target>(g), StringComparer.Ordinal);
        var changes = new List<TargetChange>();
        foreach (var target in a)
        {
            var counterpart = byUnit.TryGetValue(target.Unit, out var queue) && queue.TryDequeue(out var next) ? next : null;
            changes.Add(new TargetChange(target.Value, counterpart?.Value, target.Unit, (counterpart ?? target).Comparison));
        }

        var left = byUnit.Values.SelectMany(q => q).ToHashSet(ReferenceEqualityComparer.Instance);
        changes.AddRange(b.Where(left.Contains).Select(t => new TargetChange(null, t.Value, t.Unit, t.Comparison)));
        return changes.ToValueList();
    }

    /// <summary>Leaves out what stands on both sides, one for one: of the first side the last ones, of the second the first ones.</summary>
    private static (List<T> A, List<T> B) WithoutEqual<T, TKey>(List<T> a, List<T> b, Func<T, TKey> key)
    {
        var ofB = b.GroupBy(key).ToDictionary(g => new Key<TKey>(g.Key), g => g.Count());
        var common = a.GroupBy(key).ToDictionary(g => new Key<TKey>(g.Key), g => Math.Min(g.Count(), ofB.GetValueOrDefault(new Key<TKey>(g.Key))));
        return (Without(a.AsEnumerable().Reverse()).AsEnumerable().Reverse().ToList(), Without(b));

        List<T> Without(IEnumerable<T> side)
        {
            var open = new Dictionary<Key<TKey>, int>(common);
            var left = new List<T>();
            foreach (var one in side)
            {
                if (open.TryGetValue(new Key<TKey>(key(one)), out var count) && count > 0) open[new Key<TKey>(key(one))] = count - 1;
                else left.Add(one);
            }

            return left;
        }
    }

    // A key may be null, which a dictionary takes only inside of another value.
    private readonly record struct Key<T>(T Value);
}

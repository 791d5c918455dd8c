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

    private static ValueList<DeadlineChange> Deadlines(List<Deadline> a, List<Deadline> b)
    {
        RemoveEqual(a, b, (x, y) => x.Date == y.Date);
        var changes = new List<DeadlineChange>();
        for (var i = 0; i < Math.Max(a.Count, b.Count); i++)
            changes.Add(new DeadlineChange(i < a.Count ? a[i].Date : null, i < b.Count ? b[i].Date : null, (i < b.Count ? b[i] : a[i]).Text));
        return changes.ToValueList();
    }

    private static ValueList<TargetChange> Targets(List<Target> a, List<Target> b)
    {
        RemoveEqual(a, b, (x, y) => x.Value == y.Value && x.Unit == y.Unit);
        var changes = new List<TargetChange>();
        foreach (var target in a)
        {
            var counterpart = b.FindIndex(t => t.Unit == target.Unit);
            changes.Add(new TargetChange(target.Value, counterpart < 0 ? null : b[counterpart].Value, target.Unit, counterpart < 0 ? target.Comparison : b[counterpart].Comparison));
            if (counterpart >= 0) b.RemoveAt(counterpart);
        }

        changes.AddRange(b.Select(t => new TargetChange(null, t.Value, t.Unit, t.Comparison)));
        return changes.ToValueList();
    }

    /// <summary>Takes out what stands on both sides, one for one.</summary>
    private static void RemoveEqual<T>(List<T> a, List<T> b, Func<T, T, bool> equal)
    {
        for (var i = a.Count - 1; i >= 0; i--)
        {
            var at = b.FindIndex(y => equal(a[i], y));
            if (at < 0) continue;
            a.RemoveAt(i);
            b.RemoveAt(at);
        }
    }
}

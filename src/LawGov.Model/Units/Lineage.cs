using System.Collections.Frozen;

namespace LawGov.Model.Units;

/// <summary>Who took over from whom: follows bodies through the reforms of a catalogue. Immutable and thread-safe.</summary>
internal sealed class Lineage
{
    // Reforms chain at most a handful of times; the bound only guards a user's catalogue against a circle.
    private const int MaxSteps = 8;

    private readonly FrozenDictionary<string, ValueList<LineageStep>> _successors;
    private readonly FrozenDictionary<string, ValueList<LineageStep>> _predecessors;

    /// <param name="bodies">All bodies by id, those that are named as successors among them.</param>
    public Lineage(OrderedDictionary<string, UnitBody> bodies)
    {
        var steps = bodies.Values.SelectMany(from => from.Successors.Select(s => new LineageStep(from, bodies[s.SuccessorId], s.Year, s.Basis))).ToArray();
        _successors = steps.GroupBy(s => s.From.Id).ToFrozenDictionary(g => g.Key, g => g.ToValueList(), StringComparer.Ordinal);
        _predecessors = steps.GroupBy(s => s.To.Id).ToFrozenDictionary(g => g.Key, g => g.OrderBy(s => s.Year).ToValueList(), StringComparer.Ordinal);
    }

    public ValueList<LineageStep> SuccessorsOf(UnitBody body) => _successors.GetValueOrDefault(body.Id, ValueList<LineageStep>.Empty);

    public ValueList<LineageStep> PredecessorsOf(UnitBody body) => _predecessors.GetValueOrDefault(body.Id, ValueList<LineageStep>.Empty);

    public IEnumerable<UnitBody> At(UnitBody body, int year)
    {
        var found = new List<UnitBody>();
        if (body.Established is { } from && year < from) Back(body, year, found, MaxSteps);
        else Forward(body, year, found, MaxSteps);
        return found;
    }

    public UnitBody Heir(UnitBody body, int year)
    {
        for (var i = 0; i < MaxSteps && Ended(body, year); i++)
        {
            var steps = SuccessorsOf(body);
            if (steps.Count == 0) return body;
            body = steps[0].To;
        }
        return body;
    }

    private static bool Ended(UnitBody body, int year) => body.Dissolved is { } last && year > last;

    private void Forward(UnitBody body, int year, List<UnitBody> found, int left)
    {
        if (!Ended(body, year) || left == 0) Add(found, body);
        else foreach (var step in SuccessorsOf(body)) Forward(step.To, year, found, left - 1);
    }

    private void Back(UnitBody body, int year, List<UnitBody> found, int left)
    {
        if (body.Established is not { } from || year >= from) Add(found, body);
        else if (left > 0)
            foreach (var step in PredecessorsOf(body))
                if (step.Year > year || step.From.Dissolved is null || step.From.Dissolved >= year) Back(step.From, year, found, left - 1);
    }

    private static void Add(List<UnitBody> found, UnitBody body)
    {
        if (!found.Contains(body)) found.Add(body);
    }
}

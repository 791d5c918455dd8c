using LawGov.Model;
using LawGov.Model.Units;

namespace LawGov.Analysis.Workload;

/// <summary>Counts assignments into rows, task by task.</summary>
internal sealed class RowTally(WorkloadOptions options, UnitCatalogue catalogue)
{
    private readonly Dictionary<string, UnitTally> _rows = new(StringComparer.Ordinal);
    private int _tasks;
    private int _assigned;
    private int _named;
    private long _parts;
    private int _mostParts;

    /// <summary>Takes in one task with everything that is assigned to it.</summary>
    public void Add(AssignedTask task, List<Assigned> assigned)
    {
        _tasks++;
        if (assigned.Count == 0) return;
        _assigned++;
        if (assigned.Exists(a => !a.Reference.IsGroup)) _named++;
        var keys = assigned.ConvertAll(KeyOf);
        var units = keys.ToHashSet(StringComparer.Ordinal);
        _parts += units.Count;
        _mostParts = Math.Max(_mostParts, units.Count);
        // A task counts once for each unit, and once for each of its roles.
        var roles = keys.Select((key, i) => (Key: key, assigned[i].Role)).ToHashSet();
        var holders = roles.CountBy(r => r.Role).ToDictionary();
        var isAlone = units.Count == 1;
        for (var i = 0; i < keys.Count; i++)
        {
            if (!_rows.TryGetValue(keys[i], out var row)) _rows.Add(keys[i], row = new UnitTally(NameOf(assigned[i]), BodyOf(assigned[i]), assigned[i].Reference.Kind, assigned[i].Reference.IsGroup));
            row.AddName(assigned[i].Name);
            if (units.Remove(keys[i])) row.AddTask(task, isAlone, options.IncludesPaths);
            if (roles.Remove((keys[i], assigned[i].Role))) row.AddPart(assigned[i].Role, options.SplitWeights ? holders[assigned[i].Role] : 1);
        }
    }

    /// <summary>Takes in what another has counted behind it.</summary>
    public void Add(RowTally other, int documentsBefore)
    {
        (_tasks, _assigned, _named, _parts) = (_tasks + other._tasks, _assigned + other._assigned, _named + other._named, _parts + other._parts);
        _mostParts = Math.Max(_mostParts, other._mostParts);
        foreach (var (key, row) in other._rows)
        {
            if (!_rows.TryGetValue(key, out var own)) _rows.Add(key, own = row.Empty());
            own.Add(row, documentsBefore);
        }
    }

    /// <summary>The names of the single units of a task, each once.</summary>
    public IReadOnlyCollection<string> NamesOf(List<Assigned> assigned) => [.. assigned.Where(a => !a.Reference.IsGroup).DistinctBy(KeyOf).Select(NameOf)];

    public ValueList<UnitWorkload> Rows(IReadOnlyList<AssignedDocument> documents, CancellationToken cancellationToken) => _rows.Values
        .Until(cancellationToken).Select(r => r.ToRow(_tasks, documents, options.Weights))
        .OrderByDescending(r => r.Tasks).ThenBy(r => r.Canonical, StringComparer.Ordinal)
        .ToValueList();

    public WorkloadSummary Summary(ValueList<UnitWorkload> rows, int written)
    {
        var counts = rows.Where(r => !r.IsGroup).Select(r => r.Tasks).ToArray();
        return new()
        {
            Tasks = _tasks,
            Assignments = written,
            Units = counts.Length,
            Groups = rows.Count - counts.Length,
            MeanUnitsPerTask = _tasks == 0 ? 0 : (double)_parts / _tasks,
            MaxUnitsPerTask = _mostParts,
            Herfindahl = Concentration.Herfindahl(counts),
            Gini = Concentration.Gini(counts),
            TopUnits = Math.Min(options.TopUnits, counts.Length),
            TopShare = Concentration.TopShare(counts, options.TopUnits),
            TasksWithoutUnit = _tasks - _assigned,
            TasksWithOnlyGroups = _assigned - _named,
        };
    }

    private string NameOf(Assigned assigned)
    {
        if (options.By == WorkloadKey.Unit) return assigned.Reference.CanonicalName;
        if (BodyOf(assigned) is { } id) return catalogue.Find(id)?.Name ?? id;
        return assigned.Reference.IsGroup ? assigned.Name : assigned.Reference.CanonicalName;
    }

    private string? BodyOf(Assigned assigned) => options.By == WorkloadKey.Body
        ? BodyTally.IdAt(assigned.Reference.BodyId, options.LineageDate, catalogue)
        : assigned.Reference.BodyId;

    private string KeyOf(Assigned assigned)
    {
        if (options.By == WorkloadKey.Unit) return assigned.UnitKey;
        if (BodyTally.IdAt(assigned.Reference.BodyId, options.LineageDate, catalogue) is { } id) return "body\n" + id;
        // A group is the same in every document: 各街镇 of two districts is one row.
        return assigned.Reference.GroupId is { } group ? $"group\n{group}\n{assigned.Name}" : assigned.UnitKey;
    }
}

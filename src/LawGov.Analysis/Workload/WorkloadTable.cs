using LawGov.Model;
using LawGov.Model.Units;

namespace LawGov.Analysis.Workload;

/// <summary>Counts assignments into rows.</summary>
internal sealed class WorkloadTable(IReadOnlyList<AssignedTask> tasks, IReadOnlyList<Assigned> assignments, WorkloadOptions options, UnitCatalogue catalogue, CancellationToken cancellationToken)
{
    /// <summary>The row that each assignment counts for.</summary>
    private readonly string[] _keys = [.. assignments.Select(a => KeyOf(a, options, catalogue))];

    public ValueList<UnitWorkload> Rows()
    {
        var rowsOfTask = RowsOfTask();
        var holders = HoldersOfRole();
        return Enumerable.Range(0, assignments.Count)
            .GroupBy(i => _keys[i], StringComparer.Ordinal)
            .Select(g => Row([.. g], rowsOfTask, holders))
            .OrderByDescending(r => r.Tasks).ThenBy(r => r.Canonical, StringComparer.Ordinal)
            .ToValueList();
    }

    public SharedTasks Pairs()
    {
        var pairs = new SharedTasks(options, cancellationToken);
        foreach (var task in Enumerable.Range(0, assignments.Count).Where(i => !assignments[i].Reference.IsGroup).GroupBy(i => assignments[i].Task.Index))
            pairs.Add([.. task.DistinctBy(i => _keys[i]).Select(NameOf)]);
        return pairs;
    }

    public WorkloadSummary Summary(ValueList<UnitWorkload> rows, int written)
    {
        var perTask = RowsOfTask();
        var assigned = assignments.Select(a => a.Task.Index).ToHashSet();
        var named = assignments.Where(a => !a.Reference.IsGroup).Select(a => a.Task.Index).ToHashSet();
        var counts = rows.Where(r => !r.IsGroup).Select(r => r.Tasks).ToArray();
        return new()
        {
            Tasks = tasks.Count,
            Assignments = written,
            Units = counts.Length,
            Groups = rows.Count - counts.Length,
            MeanUnitsPerTask = tasks.Count == 0 ? 0 : (double)perTask.Values.Sum(r => r.Count) / tasks.Count,
            MaxUnitsPerTask = perTask.Count == 0 ? 0 : perTask.Values.Max(r => r.Count),
            Herfindahl = Concentration.Herfindahl(counts),
            Gini = Concentration.Gini(counts),
            TopUnits = Math.Min(options.TopUnits, counts.Length),
            TopShare = Concentration.TopShare(counts, options.TopUnits),
            TasksWithoutUnit = tasks.Count - assigned.Count,
            TasksWithOnlyGroups = assigned.Count - named.Count,
        };
    }

    private UnitWorkload Row(int[] indices, Dictionary<int, HashSet<string>> rowsOfTask, Dictionary<(int, AssignmentRole), HashSet<string>> holders)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var first = assignments[indices[0]];
        var own = indices.Select(i => assignments[i]).ToArray();
        var taskIndices = own.Select(a => a.Task.Index).Distinct().Order().ToArray();
        var parts = own.DistinctBy(a => (a.Task.Index, a.Role)).ToArray();
        return new()
        {
            Canonical = NameOf(indices[0]),
            Body = BodyOf(first),
            Kind = first.Reference.Kind,
            IsGroup = first.Reference.IsGroup,
            Tasks = taskIndices.Length,
            Assignments = parts.Length,
            ByRole = parts.GroupBy(a => a.Role).OrderBy(g => g.Key).Select(g => new RoleCount(g.Key, g.Count())).ToValueList(),
            Share = tasks.Count == 0 ? 0 : (double)taskIndices.Length / tasks.Count,
            Weighted = parts.Sum(a => options.Weights.Of(a.Role) / (options.SplitWeights ? holders[(a.Task.Index, a.Role)].Count : 1)),
            Sole = taskIndices.Count(t => rowsOfTask[t].Count == 1),
            Parts = own.DistinctBy(a => a.Task.Index).GroupBy(a => a.Task.Part, StringComparer.Ordinal)
                .Select(g => new PartCount(g.Key, g.Count())).OrderByDescending(p => p.Tasks).ThenBy(p => p.Part, StringComparer.Ordinal).ToValueList(),
            Names = own.Select(a => a.Name).Distinct(StringComparer.Ordinal).ToValueList(),
            Paths = taskIndices.Select(t => tasks[t].Path).ToValueList(),
        };
    }

    private Dictionary<int, HashSet<string>> RowsOfTask() => Enumerable.Range(0, assignments.Count)
        .GroupBy(i => assignments[i].Task.Index)
        .ToDictionary(g => g.Key, g => g.Select(i => _keys[i]).ToHashSet(StringComparer.Ordinal));

    private Dictionary<(int, AssignmentRole), HashSet<string>> HoldersOfRole() => Enumerable.Range(0, assignments.Count)
        .GroupBy(i => (assignments[i].Task.Index, assignments[i].Role))
        .ToDictionary(g => g.Key, g => g.Select(i => _keys[i]).ToHashSet(StringComparer.Ordinal));

    private string NameOf(int index)
    {
        var assigned = assignments[index];
        if (options.By == WorkloadKey.Unit) return assigned.Reference.CanonicalName;
        if (BodyOf(assigned) is { } id) return catalogue.Find(id)?.Name ?? id;
        return assigned.Reference.IsGroup ? assigned.Name : assigned.Reference.CanonicalName;
    }

    private string? BodyOf(Assigned assigned) => options.By == WorkloadKey.Body
        ? BodyTable.IdAt(assigned.Reference.BodyId, options.LineageDate, catalogue)
        : assigned.Reference.BodyId;

    private static string KeyOf(Assigned assigned, WorkloadOptions options, UnitCatalogue catalogue)
    {
        if (options.By == WorkloadKey.Unit) return assigned.UnitKey;
        if (BodyTable.IdAt(assigned.Reference.BodyId, options.LineageDate, catalogue) is { } id) return "body\n" + id;
        // A group is the same in every document: 各街镇 of two districts is one row.
        return assigned.Reference.GroupId is { } group ? $"group\n{group}\n{assigned.Name}" : assigned.UnitKey;
    }
}

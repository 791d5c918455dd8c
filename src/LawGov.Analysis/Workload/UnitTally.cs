using System.Runtime.InteropServices;
using LawGov.Model;

namespace LawGov.Analysis.Workload;

/// <summary>A row of the workload while it is counted. All counts are whole numbers, so that joining rows in any grouping gives the same.</summary>
internal sealed class UnitTally(string canonical, string? body, UnitKind kind, bool isGroup)
{
    private readonly SortedDictionary<(AssignmentRole Role, int Holders), int> _parts = [];
    private readonly Dictionary<string, int> _tasksOfPart = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<(int Document, string Path)> _paths = [];
    private int _tasks;
    private int _sole;

    /// <summary>A row of the same unit that counts nothing yet.</summary>
    public UnitTally Empty() => new(canonical, body, kind, isGroup);

    public void AddName(string name)
    {
        if (_known.Add(name)) _names.Add(name);
    }

    public void AddTask(AssignedTask task, bool isAlone, bool withPath)
    {
        _tasks++;
        if (isAlone) _sole++;
        CollectionsMarshal.GetValueRefOrAddDefault(_tasksOfPart, task.Part, out _)++;
        if (withPath) _paths.Add((task.Document.Index, task.Path));
    }

    /// <param name="role">Its role in a task.</param>
    /// <param name="holders">So many units share the weight.</param>
    public void AddPart(AssignmentRole role, int holders) => AddParts((role, holders), 1);

    public void Add(UnitTally other, int documentsBefore)
    {
        (_tasks, _sole) = (_tasks + other._tasks, _sole + other._sole);
        foreach (var (part, count) in other._parts) AddParts(part, count);
        foreach (var (part, count) in other._tasksOfPart) CollectionsMarshal.GetValueRefOrAddDefault(_tasksOfPart, part, out _) += count;
        foreach (var name in other._names) AddName(name);
        foreach (var (document, path) in other._paths) _paths.Add((document + documentsBefore, path));
    }

    public UnitWorkload ToRow(int tasks, IReadOnlyList<AssignedDocument> documents, RoleWeights weights) => new()
    {
        Canonical = canonical,
        Body = body,
        Kind = kind,
        IsGroup = isGroup,
        Tasks = _tasks,
        Assignments = _parts.Values.Sum(),
        ByRole = _parts.GroupBy(p => p.Key.Role).Select(g => new RoleCount(g.Key, g.Sum(p => p.Value))).ToValueList(),
        Share = tasks == 0 ? 0 : (double)_tasks / tasks,
        Weighted = _parts.Sum(p => p.Value * (weights.Of(p.Key.Role) / p.Key.Holders)),
        Sole = _sole,
        Parts = _tasksOfPart.Select(p => new PartCount(p.Key, p.Value)).OrderByDescending(p => p.Tasks).ThenBy(p => p.Part, StringComparer.Ordinal).ToValueList(),
        Names = _names.ToValueList(),
        // One document needs no name before its paths.
        Paths = _paths.Select(p => documents.Count > 1 ? $"{documents[p.Document].Name}#{p.Path}" : p.Path).ToValueList(),
    };

    private void AddParts((AssignmentRole, int) part, int count) => _parts[part] = _parts.GetValueOrDefault(part) + count;
}

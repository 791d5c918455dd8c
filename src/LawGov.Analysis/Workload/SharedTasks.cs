using System.Runtime.InteropServices;
using LawGov.Model;

namespace LawGov.Analysis.Workload;

/// <summary>Counts how many tasks any two units share.</summary>
/// <remarks>The pairs of one task grow with the square of its units: tasks with more than <see cref="WorkloadOptions.MostUnitsPaired"/> are left out and counted.</remarks>
internal sealed class SharedTasks(WorkloadOptions options)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly Dictionary<long, int> _counts = [];

    /// <summary>Tasks that name too many units to be paired.</summary>
    public int TasksLeftOut { get; private set; }

    /// <summary>Takes in one task.</summary>
    /// <param name="names">Names of its units, each unit once.</param>
    public void Add(IReadOnlyCollection<string> names)
    {
        if (names.Count > options.MostUnitsPaired)
        {
            TasksLeftOut++;
            return;
        }

        var units = names.Order(StringComparer.Ordinal).Select(NumberOf).ToArray();
        for (var i = 0; i < units.Length; i++)
            for (var j = i + 1; j < units.Length; j++)
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, (long)units[i] << 32 | (uint)units[j], out _)++;
    }

    /// <summary>Takes in what another has counted.</summary>
    public void Add(SharedTasks other)
    {
        TasksLeftOut += other.TasksLeftOut;
        foreach (var (pair, count) in other._counts)
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, (long)NumberOf(other._names[(int)(pair >> 32)]) << 32 | (uint)NumberOf(other._names[(int)pair]), out _) += count;
    }

    /// <summary>The pairs, most shared tasks first, then by name.</summary>
    public ValueList<CoAssignment> Rows(CancellationToken cancellationToken) => _counts
        .Until(cancellationToken)
        .OrderByDescending(c => c.Value).ThenBy(c => _names[(int)(c.Key >> 32)], StringComparer.Ordinal).ThenBy(c => _names[(int)c.Key], StringComparer.Ordinal)
        .Take(options.MostPairs)
        .Select(c => new CoAssignment(_names[(int)(c.Key >> 32)], _names[(int)c.Key], c.Value))
        .ToValueList();

    private int NumberOf(string name)
    {
        if (_numbers.TryGetValue(name, out var number)) return number;
        _numbers.Add(name, number = _names.Count);
        _names.Add(name);
        return number;
    }
}

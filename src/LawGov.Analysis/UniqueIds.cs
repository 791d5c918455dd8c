namespace LawGov.Analysis;

/// <summary>Gives every thing an id of its own: the second of two equal things gets <c>-2</c>, the third <c>-3</c>.</summary>
/// <param name="taken">Ids that were given before.</param>
internal sealed class UniqueIds(IEnumerable<string>? taken = null)
{
    private readonly HashSet<string> _taken = new(taken ?? [], StringComparer.Ordinal);

    /// <summary>The number that the next of equal things gets, so that ten thousand equal things are not counted anew for each.</summary>
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>An id that was not given yet.</summary>
    /// <param name="id">Id made of what the thing says.</param>
    public string Take(string id)
    {
        if (_taken.Add(id)) return id;
        var number = _next.GetValueOrDefault(id, 2);
        while (!_taken.Add($"{id}-{number}")) number++;
        _next[id] = number + 1;
        return $"{id}-{number}";
    }
}

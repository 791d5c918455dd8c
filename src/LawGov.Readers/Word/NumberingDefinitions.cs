namespace LawGov.Readers.Word;

/// <summary>The lists of a Word file (ECMA-376 part 1, 17.9): abstract lists contain the levels, lists refer to them and may override levels.</summary>
internal sealed class NumberingDefinitions
{
    private const int LongestChain = 16;
    private readonly Dictionary<int, AbstractList> _abstractLists = [];
    private readonly Dictionary<int, ListInstance> _lists = [];

    public static NumberingDefinitions Empty { get; } = new();

    public void Add(int abstractId, AbstractList list) => _abstractLists.TryAdd(abstractId, list);

    public void Add(int listId, ListInstance list) => _lists.TryAdd(listId, list);

    /// <summary>The list with everything it refers to; null when the file does not define it.</summary>
    public NumberedList? Find(int listId, StyleSheet styles)
    {
        if (!_lists.TryGetValue(listId, out var list)) return null;
        var abstractId = list.AbstractId;
        ListInstance? linked = null;
        // A list may only name the numbering style that another list defines.
        for (var i = 0; i < LongestChain; i++)
        {
            if (!_abstractLists.TryGetValue(abstractId, out var levels)) return null;
            if (levels.NumberingStyleLink is not { } link) return new NumberedList(list.AbstractId, levels, list, linked);
            if (styles.ListOfNumberingStyle(link) is not { } target || !_lists.TryGetValue(target, out linked)) return null;
            abstractId = linked.AbstractId;
        }

        return null;
    }

    /// <summary>The list that a LISTNUM field names; null when the file does not define it.</summary>
    public NumberedList? Find(string name)
    {
        foreach (var (id, levels) in _abstractLists)
            if (levels.NumberingStyleLink is null && string.Equals(levels.Name, name, StringComparison.OrdinalIgnoreCase))
                return new NumberedList(id, levels, ListInstance.Plain(id));
        return null;
    }
}

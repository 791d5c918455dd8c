namespace LawGov.Readers.Word;

/// <summary>How far the lists of one story have been counted.</summary>
internal sealed class ListCounts
{
    /// <summary>The number of each level of a family of lists, by its id; null where a level had no item yet.</summary>
    public Dictionary<int, int?[]> Numbers { get; } = [];

    /// <summary>The families that had an item, by id.</summary>
    public Dictionary<int, AbstractList> Lists { get; } = [];

    /// <summary>The start overrides that no longer apply.</summary>
    public HashSet<(int List, int Level)> Spent { get; } = [];
}

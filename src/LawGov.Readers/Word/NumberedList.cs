namespace LawGov.Readers.Word;

/// <summary>A list with its levels found.</summary>
/// <param name="AbstractId">Lists with the same one count on together; a list that links to a numbering style counts by itself.</param>
/// <param name="Levels">The shared levels.</param>
/// <param name="Instance">The list's own overrides.</param>
/// <param name="Linked">The list of the numbering style that defines the levels; null when they are the list's own.</param>
internal sealed record NumberedList(int AbstractId, AbstractList Levels, ListInstance Instance, ListInstance? Linked = null)
{
    public NumberingLevel? Level(int level) =>
        Instance.LevelOverrides.GetValueOrDefault(level) ?? Linked?.LevelOverrides.GetValueOrDefault(level) ?? Levels.Levels[level];

    public int? StartOverride(int level) => Instance.StartOverrides.TryGetValue(level, out var start) ? start : null;

    /// <summary>The number a level starts at whenever a level above lets it start again.</summary>
    public int Start(int level) => Level(level)?.Start ?? 1;

    /// <summary>The level that stands for a style; null when none does.</summary>
    public int? LevelOfStyle(string styleId)
    {
        for (var level = 0; level < NumberingLevel.Count; level++)
            if (Level(level)?.StyleId == styleId) return level;
        return null;
    }
}

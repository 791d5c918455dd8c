namespace LawGov.Readers.Word;

/// <summary>A list with its levels found.</summary>
/// <param name="AbstractId">Lists with the same one count on together.</param>
/// <param name="Levels">The shared levels.</param>
/// <param name="Instance">The list's own overrides.</param>
internal sealed record NumberedList(int AbstractId, AbstractList Levels, ListInstance Instance)
{
    public NumberingLevel? Level(int level) => Instance.LevelOverrides.GetValueOrDefault(level) ?? Levels.Levels[level];

    public int? StartOverride(int level) => Instance.StartOverrides.TryGetValue(level, out var start) ? start : null;

    public int Start(int level) => StartOverride(level) ?? Level(level)?.Start ?? 1;

    /// <summary>The level that stands for a style; null when none does.</summary>
    public int? LevelOfStyle(string styleId)
    {
        for (var level = 0; level < NumberingDefinitions.LevelCount; level++)
            if (Level(level)?.StyleId == styleId) return level;
        return null;
    }
}

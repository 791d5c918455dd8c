namespace LawGov.Readers.Word;

/// <summary>A list that paragraphs refer to (num).</summary>
/// <param name="AbstractId">Where its levels are.</param>
/// <param name="StartOverrides">The number at which a level starts in this list, by level.</param>
/// <param name="LevelOverrides">Levels that this list defines anew, by level.</param>
internal sealed record ListInstance(int AbstractId, IReadOnlyDictionary<int, int> StartOverrides, IReadOnlyDictionary<int, NumberingLevel> LevelOverrides)
{
    /// <summary>A list that overrides nothing.</summary>
    public static ListInstance Plain(int abstractId) => new(abstractId, new Dictionary<int, int>(), new Dictionary<int, NumberingLevel>());
}

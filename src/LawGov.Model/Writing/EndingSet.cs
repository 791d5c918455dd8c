namespace LawGov.Model.Writing;

/// <summary>Words that texts may end in, however many. Most texts that end in none are known by their last character, and most that end in one end in a short one.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="endings">The words; none is empty.</param>
internal sealed class EndingSet(IReadOnlyCollection<string> endings)
{
    /// <summary>The words by their last character, the shortest first.</summary>
    private readonly Dictionary<char, string[]> _byLast = endings.Distinct().GroupBy(e => e[^1]).ToDictionary(g => g.Key, g => g.OrderBy(e => e.Length).ToArray());

    /// <summary>Whether <paramref name="text"/> ends in one of them.</summary>
    public bool End(ReadOnlySpan<char> text) => End(text, text.Length);

    /// <summary>Whether <paramref name="text"/> ends in one of them of at most <paramref name="longest"/> characters.</summary>
    public bool End(ReadOnlySpan<char> text, int longest)
    {
        if (text.IsEmpty || !_byLast.TryGetValue(text[^1], out var words)) return false;
        foreach (var word in words)
        {
            if (word.Length > longest) return false;
            if (text.EndsWith(word)) return true;
        }

        return false;
    }
}

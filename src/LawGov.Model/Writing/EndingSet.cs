using System.Buffers;
using System.Collections.Frozen;

namespace LawGov.Model.Writing;

/// <summary>Words that texts may end in, however many. Most texts that end in none are known by their last character, and most that end in one end in a short one.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="endings">The words; none is empty.</param>
internal sealed class EndingSet(IReadOnlyCollection<string> endings)
{
    private readonly SearchValues<char> _lasts = SearchValues.Create([.. endings.Select(e => e[^1]).Distinct()]);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _endings = endings.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly int _shortest = endings.Min(e => e.Length);

    private readonly int _longest = endings.Max(e => e.Length);

    /// <summary>Whether <paramref name="text"/> ends in one of them.</summary>
    public bool End(ReadOnlySpan<char> text) => End(text, text.Length);

    /// <summary>Whether <paramref name="text"/> ends in one of them of at most <paramref name="longest"/> characters.</summary>
    public bool End(ReadOnlySpan<char> text, int longest)
    {
        if (text.IsEmpty || !_lasts.Contains(text[^1])) return false;
        longest = Math.Min(longest, _longest);
        for (var length = _shortest; length <= longest; length++)
            if (_endings.Contains(text[^length..])) return true;
        return false;
    }
}

namespace LawGov.Model.Writing;

/// <summary>Lets through the characters of a set, and few others: a first look that costs next to nothing.</summary>
/// <remarks>256 bits by the lowest eight bits of a character, which spread well over Chinese words.</remarks>
internal struct CharacterSieve
{
    private ulong _first;
    private ulong _second;
    private ulong _third;
    private ulong _fourth;

    /// <summary>Adds <paramref name="c"/> to the set.</summary>
    public void Add(char c)
    {
        var bit = 1UL << (c & 63);
        switch ((c >> 6) & 3)
        {
            case 0: _first |= bit; break;
            case 1: _second |= bit; break;
            case 2: _third |= bit; break;
            default: _fourth |= bit; break;
        }
    }

    /// <summary>Whether <paramref name="c"/> may be one of the set: false for none of them.</summary>
    public readonly bool MayContain(char c)
    {
        var part = ((c >> 6) & 3) switch { 0 => _first, 1 => _second, 2 => _third, _ => _fourth };
        return (part >> (c & 63) & 1) != 0;
    }
}

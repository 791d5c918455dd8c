using System.Runtime.CompilerServices;

namespace LawGov.Model.Writing;

/// <summary>Lets through the characters of a set, and few others: a first look that costs next to nothing.</summary>
/// <remarks>256 bits by the lowest eight bits of a character, which spread well over Chinese words. Immutable and thread-safe.</remarks>
internal readonly struct CharacterSieve
{
    private readonly ulong[] _bits = new ulong[4];

    /// <summary>Creates the sieve of <paramref name="characters"/>.</summary>
    public CharacterSieve(IEnumerable<char> characters)
    {
        foreach (var c in characters) _bits[(c >> 6) & 3] |= 1UL << (c & 63);
    }

    /// <summary>Whether <paramref name="c"/> may be one of the set: true for each of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(char c) => (_bits[(c >> 6) & 3] >> (c & 63) & 1) != 0;
}

namespace LawGov.Model.Writing;

/// <summary>Lets through the texts that begin with the first two characters of one of many names, and few others: a look at a table of names is dearer.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class StartSieve
{
    private const int Bits = 1 << 14;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <summary>Creates the sieve of <paramref name="names"/>.</summary>
    public StartSieve(IEnumerable<string> names)
    {
        foreach (var name in names)
            if (name.Length > 0) _bits[PlaceOf(name) / 64] |= 1UL << (PlaceOf(name) % 64);
    }

    /// <summary>Whether <paramref name="text"/> may be one of the names: true for each of them.</summary>
    public bool MayContain(ReadOnlySpan<char> text) => !text.IsEmpty && (_bits[PlaceOf(text) / 64] >> (PlaceOf(text) % 64) & 1) != 0;

    private static int PlaceOf(ReadOnlySpan<char> text) => (text[0] * 31 + (text.Length > 1 ? text[1] * 7 : 0)) & (Bits - 1);
}

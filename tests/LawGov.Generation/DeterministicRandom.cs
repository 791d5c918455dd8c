namespace LawGov.Generation;

/// <summary>A random sequence that is the same on every machine and runtime: SplitMix64.</summary>
/// <remarks>Not thread-safe; one instance for each plan or mutant.</remarks>
public sealed class DeterministicRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to below <paramref name="limit"/>, which must be at least 1.</summary>
    public int Below(int limit) => (int)(NextBits() % (ulong)limit);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in <paramref name="percent"/> of a hundred cases.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of <paramref name="items"/>.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary><paramref name="count"/> different ones of <paramref name="items"/>, in random order; fewer when there are not so many.</summary>
    public List<T> PickSome<T>(IReadOnlyList<T> items, int count)
    {
        var rest = items.ToList();
        var picked = new List<T>();
        while (picked.Count < count && rest.Count > 0)
        {
            var at = Below(rest.Count);
            picked.Add(rest[at]);
            rest.RemoveAt(at);
        }

        return picked;
    }
}

namespace LawGov.Analysis.Coverage;

/// <summary>Takes the first of an order without ordering the rest.</summary>
internal static class Strongest
{
    /// <summary>Whether <paramref name="a"/> comes before <paramref name="b"/>.</summary>
    public delegate bool Order<T>(in T a, in T b);

    /// <summary>Writes the first of <paramref name="all"/> into <paramref name="kept"/>, as far as it reaches; those that are equal stay in their order.</summary>
    /// <returns>How many were written.</returns>
    public static int Of<T>(ReadOnlySpan<T> all, Span<T> kept, Order<T> isBefore)
    {
        var count = 0;
        foreach (ref readonly var item in all)
        {
            if (count == kept.Length && (count == 0 || !isBefore(item, kept[^1]))) continue;
            var at = count < kept.Length ? count++ : count - 1;
            for (; at > 0 && isBefore(item, kept[at - 1]); at--) kept[at] = kept[at - 1];
            kept[at] = item;
        }

        return count;
    }
}

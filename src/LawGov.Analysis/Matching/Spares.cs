namespace LawGov.Analysis.Matching;

/// <summary>Objects that are dear to make and of use to one caller at a time, kept for the next one.</summary>
/// <remarks>Thread-safe.</remarks>
/// <typeparam name="T">What is kept.</typeparam>
internal sealed class Spares<T>
    where T : class
{
    /// <summary>So many are kept; with more callers at a time, some make their own and let them go.</summary>
    public const int Most = 8;

    private readonly T?[] _kept = new T?[Most];

    /// <summary>One that nobody else has until it is given back; null when none is kept.</summary>
    public T? Take()
    {
        foreach (ref var place in _kept.AsSpan())
            if (place is not null && Interlocked.Exchange(ref place, null) is { } taken) return taken;
        return null;
    }

    /// <summary>Keeps one for the next caller, or lets it go when there is no room.</summary>
    public void GiveBack(T spare)
    {
        foreach (ref var place in _kept.AsSpan())
            if (place is null && Interlocked.CompareExchange(ref place, spare, null) is null) return;
    }
}

namespace LawGov.Tests.Shared;

/// <summary>How fast this machine works just now: a bound in milliseconds means those of the machine it was set on, with nothing beside.</summary>
internal static class Pace
{
    private const int Words = 20_000;

    /// <summary>A prime, so that the words come in no order.</summary>
    private const int Step = 7919;

    /// <summary>The first runs are not yet compiled well; the best counts.</summary>
    private const int Runs = 3;

    /// <summary>What the yardstick took on the machine that the bounds were set on.</summary>
    private static readonly TimeSpan Usual = TimeSpan.FromMilliseconds(6);

    /// <summary>The bound on a machine that is slower, or whose other work slows this thread down; never a shorter one.</summary>
    public static TimeSpan Stretch(TimeSpan bound) => Enumerable.Range(0, Runs).Min(_ => Measure()) is var now && now > Usual ? bound * (now / Usual) : bound;

    /// <summary>The yardstick, some work of the platform like that of the calls: making words, putting them in order, looking them up.</summary>
    private static TimeSpan Measure()
    {
        var start = ThreadClock.Now;
        var words = Enumerable.Range(1, Words).Select(i => $"{(long)i * Step % Words}").ToArray();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words.Order(StringComparer.Ordinal)) places[word] = places.Count;
        GC.KeepAlive(places);
        return ThreadClock.Now - start;
    }
}

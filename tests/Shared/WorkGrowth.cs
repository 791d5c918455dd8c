using System.Globalization;

namespace LawGov.Tests.Shared;

/// <summary>
/// Finds work that grows faster than its input: the same work for inputs of N, 2N and 4N. Work is what the thread allocates and what time it has of the processor.
/// Bytes are the same on every machine; time also depends on who else uses the caches and on the collector of memory. So what looks too fast by its time is looked at again with longer
/// inputs: growth with the square comes nearer to 4 for each doubling there, and what others use of the machine does not.
/// </summary>
internal static class WorkGrowth
{
    /// <summary>Most growth for twice the input; with the square of the input it would be 4.</summary>
    private const double Most = 2.5;

    /// <summary>The same for longer inputs. Work of which a fifth grows with the square, which is just over <see cref="Most"/>, is over this one with inputs four times as long.</summary>
    private const double MostOfLonger = 3;

    private const int Longer = 4;

    /// <summary>Below this time and these bytes a ratio says nothing but noise.</summary>
    private static readonly TimeSpan Noticeable = TimeSpan.FromMilliseconds(80);
    private const long NoticeableBytes = 4_000_000;

    /// <summary>The best of so many runs counts; of half as many with longer inputs, which a pause changes less.</summary>
    private const int Attempts = 8;

    /// <summary>What work costs for inputs that double, where it grows too fast; null where it does not.</summary>
    /// <param name="work">Makes an input of so many times the smallest ready, and gives the work on it. The smallest is long enough that what grows with its square outweighs what is done once.</param>
    public static string? FindFault(Func<int, Action> work)
    {
        if (FindFault(work, 1, Most, Attempts) is not { } first) return null;
        return FindFault(work, Longer, MostOfLonger, Attempts / 2) is { } second ? $"{first}; {Longer} times as much: {second}" : null;
    }

    private static string? FindFault(Func<int, Action> work, int factor, double most, int attempts)
    {
        Action[] works = [work(factor), work(2 * factor), work(4 * factor)];
        var times = Enumerable.Repeat(TimeSpan.MaxValue, works.Length).ToArray();
        var bytes = Enumerable.Repeat(long.MaxValue, works.Length).ToArray();
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var (start, allocated) = (ThreadClock.Now, GC.GetAllocatedBytesForCurrentThread());
                works[i]();
                var time = ThreadClock.Now - start;
                if (time < times[i]) times[i] = time;
                bytes[i] = Math.Min(bytes[i], GC.GetAllocatedBytesForCurrentThread() - allocated);
            }

            if ((times[2] < Noticeable || IsLinear(times[0].Ticks, times[1].Ticks, times[2].Ticks, most)) && (bytes[2] < NoticeableBytes || IsLinear(bytes[0], bytes[1], bytes[2], most))) return null;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{string.Join(" ", times.Select(t => t.TotalMilliseconds))} ms, {string.Join(" ", bytes)} bytes");
    }

    /// <summary>The first of the two doublings may meet a step, such as arrays that go to the heap of large objects; what grows with the square fails at both.</summary>
    private static bool IsLinear(double one, double two, double four, double most) => four / one <= most * most || four / two <= most;
}

namespace LawGov.Tests.Shared;

/// <summary>
/// Measures how much work a call still does after it was told to stop, in processor time of its thread, without what the collector of memory takes of it,
/// and against a yardstick that is measured beside it: neither a busy machine nor a slow one changes the outcome.
/// </summary>
internal static class CancellationProbe
{
    /// <summary>Work after which a call must have stopped.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromMilliseconds(50);

    /// <summary>Where in its work a call is stopped.</summary>
    private static readonly double[] Shares = [0.02, 0.3, 0.6, 0.9];

    /// <summary>The compiler takes its part of some runs; the best counts.</summary>
    private const int Attempts = 8;

    /// <summary>The first runs are not yet compiled well and take longer than those that are stopped; the best counts.</summary>
    private const int Runs = 5;

    /// <summary>What goes on too long after the word to stop; null when nothing does.</summary>
    public static string? FindFault(string name, Action<CancellationToken> call)
    {
        if (ThreadClock.OfThisThread is not { } clock) return null;
        var all = Enumerable.Range(0, Runs).Min(_ => Measure(call));
        if (all <= Most) return null;
        foreach (var share in Shares)
        {
            var (least, most) = (TimeSpan.MaxValue, Most);
            for (var attempt = 0; attempt < Attempts && least > most; attempt++)
            {
                least = Shorter(least, RestAfter(clock, all * share, call));
                if (least > most) most = Pace.Stretch(Most);
            }

            if (least > most) return FormattableString.Invariant($"{name}: of {all.TotalMilliseconds:0} ms of work, stopped at {share:0%}, {least.TotalMilliseconds:0} ms more, where {most.TotalMilliseconds:0} are allowed");
        }

        return null;
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Measure(Action<CancellationToken> call)
    {
        using var never = new CancellationTokenSource();
        var start = ThreadClock.Now;
        call(never.Token);
        return ThreadClock.Now - start;
    }

    private static TimeSpan RestAfter(int clock, TimeSpan work, Action<CancellationToken> call)
    {
        using var source = new CancellationTokenSource();
        var start = ThreadClock.Now;
        var (stopped, collecting) = (TimeSpan.MaxValue, TimeSpan.Zero);
        var end = start;
        var isOver = false;
        var watcher = new Thread(() =>
        {
            while (!Volatile.Read(ref isOver))
            {
                var now = ThreadClock.Read(clock);
                if (now - start < work)
                {
                    Thread.Sleep(1);
                    continue;
                }

                // Read behind the word: on a busy machine this thread may wait between the two, and the other one works on.
                source.Cancel();
                stopped = ThreadClock.Read(clock);
                collecting = GC.GetTotalPauseDuration();
                return;
            }
        });
        watcher.Start();
        try
        {
            call(source.Token);
        }
        catch (OperationCanceledException)
        {
        }
        finally
        {
            end = ThreadClock.Now;
            Volatile.Write(ref isOver, true);
            watcher.Join();
        }

        if (stopped == TimeSpan.MaxValue) return TimeSpan.Zero;
        var rest = end - stopped - (GC.GetTotalPauseDuration() - collecting);
        return rest > TimeSpan.Zero ? rest : TimeSpan.Zero;
    }
}

namespace LawGov.Tests.Shared;

/// <summary>Measures how much work a call still does after it was told to stop, in processor time of its thread: a busy machine changes nothing.</summary>
internal static class CancellationProbe
{
    /// <summary>Work after which a call must have stopped.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromMilliseconds(50);

    /// <summary>Where in its work a call is stopped.</summary>
    private static readonly double[] Shares = [0.02, 0.3, 0.6, 0.9];

    /// <summary>The collector of memory and the compiler take their part of some runs; the best counts.</summary>
    private const int Attempts = 4;

    /// <summary>What goes on too long after the word to stop; null when nothing does.</summary>
    public static string? FindFault(string name, Action<CancellationToken> call)
    {
        if (ThreadClock.OfThisThread is not { } clock) return null;
        using var unused = new CancellationTokenSource();
        call(unused.Token);
        var start = ThreadClock.Now;
        call(unused.Token);
        var all = ThreadClock.Now - start;
        if (all <= Most) return null;
        foreach (var share in Shares)
        {
            var least = TimeSpan.MaxValue;
            for (var attempt = 0; attempt < Attempts && least > Most; attempt++)
            {
                var rest = RestAfter(clock, all * share, call);
                if (rest < least) least = rest;
            }

            if (least > Most) return FormattableString.Invariant($"{name}: of {all.TotalMilliseconds:0} ms of work, stopped at {share:0%}, {least.TotalMilliseconds:0} ms more");
        }

        return null;
    }

    private static TimeSpan RestAfter(int clock, TimeSpan work, Action<CancellationToken> call)
    {
        using var source = new CancellationTokenSource();
        var start = ThreadClock.Now;
        var stopped = TimeSpan.MaxValue;
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

        return stopped == TimeSpan.MaxValue || end < stopped ? TimeSpan.Zero : end - stopped;
    }
}

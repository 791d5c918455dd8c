namespace LawGov.Benchmarks;

/// <summary>What something costs in processor time and bytes; on a machine that others use too, this says more than the clock.</summary>
/// <param name="Microseconds">Processor time of all threads.</param>
/// <param name="Bytes">Bytes allocated.</param>
internal sealed record ProcessorCost(double Microseconds, double Bytes)
{
    private const int LeastRuns = 3;

    // Short runs, many of them: what else the machine does spoils some and not all.
    private static readonly TimeSpan OneRun = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan AllRuns = TimeSpan.FromSeconds(3);

    /// <summary>The cost of one call, the least of all runs after one that is not counted. A run lasts a tenth of a second or one call, all of them three seconds, or three runs.</summary>
    public static ProcessorCost Of(Action action)
    {
        Measure(action);
        var (least, runs, start) = (Measure(action), 1, Environment.CpuUsage.TotalTime);
        for (; runs < LeastRuns || Environment.CpuUsage.TotalTime - start < AllRuns; runs++)
        {
            var cost = Measure(action);
            if (cost.Microseconds < least.Microseconds) least = cost;
        }

        return least;
    }

    /// <summary>The cost of one of <paramref name="parts"/> equal parts.</summary>
    public ProcessorCost Per(int parts) => new(Microseconds / parts, Bytes / parts);

    private static ProcessorCost Measure(Action action)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var start = Environment.CpuUsage.TotalTime;
        var calls = 0;
        do
        {
            action();
            calls++;
        }
        while (Environment.CpuUsage.TotalTime - start < OneRun);
        return new ProcessorCost((Environment.CpuUsage.TotalTime - start).TotalMicroseconds / calls, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)calls);
    }
}

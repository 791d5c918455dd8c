namespace LawGov.Benchmarks;

/// <summary>What something costs in processor time and bytes; on a machine that others use too, this says more than the clock.</summary>
/// <param name="Microseconds">Processor time of all threads.</param>
/// <param name="Bytes">Bytes allocated.</param>
internal sealed record ProcessorCost(double Microseconds, double Bytes)
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);

    /// <summary>The cost of one call, the least of three runs after one that is not counted; a run lasts a second or one call.</summary>
    public static ProcessorCost Of(Action action)
    {
        Measure(action);
        return Enumerable.Range(0, 3).Select(_ => Measure(action)).MinBy(r => r.Microseconds)!;
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
        while (Environment.CpuUsage.TotalTime - start < Least);
        return new ProcessorCost((Environment.CpuUsage.TotalTime - start).TotalMicroseconds / calls, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)calls);
    }
}

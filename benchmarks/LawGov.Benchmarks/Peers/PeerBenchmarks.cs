using BenchmarkDotNet.Attributes;
using LawGov.Analysis.Outlines;

namespace LawGov.Benchmarks.Peers;

/// <summary>One item of a plan against the 35 articles of the outline of 2021: mean over all items of the seeds of that period, in random order, with title and heading.</summary>
[MemoryDiagnoser]
public class PeerBenchmarks
{
    private IPeer? _peer;
    private readonly PeerAnswer[] _answers = new PeerAnswer[1024];

    /// <summary>Who finds the article.</summary>
    [ParamsSource(nameof(Engines))]
    public string Engine { get; set; } = "";

    /// <summary>The values of <see cref="Engine"/>.</summary>
    public static IEnumerable<string> Engines => AllPeers.Names;

    /// <summary>Builds the peer.</summary>
    [GlobalSetup]
    public void Build()
    {
        _peer = AllPeers.Make(Engine);
        if (LabelledPlan.All.Sum(p => p.Items.Count) != AllPeers.Items) throw new InvalidOperationException($"The plans have {LabelledPlan.All.Sum(p => p.Items.Count)} items, not {AllPeers.Items}.");
    }

    /// <summary>One item.</summary>
    [Benchmark(OperationsPerInvoke = AllPeers.Items)]
    public int Item()
    {
        var sum = 0;
        foreach (var plan in LabelledPlan.All)
        {
            _peer!.Answer(plan.Items, _answers);
            sum += _answers[0].Article;
        }

        return sum;
    }
}

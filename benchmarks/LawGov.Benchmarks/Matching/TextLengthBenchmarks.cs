using BenchmarkDotNet.Attributes;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;

namespace LawGov.Benchmarks.Matching;

/// <summary>Time over length: a task of a thousand, ten thousand and a hundred thousand characters, made of the seed tasks one after another.</summary>
[MemoryDiagnoser]
public class TextLengthBenchmarks
{
    private readonly ProvisionIndex _index = new OutlineIndex(BuiltInOutlines.Outline2021).Index;
    private readonly ProvisionMatch[] _ranked = new ProvisionMatch[3];
    private readonly TermHit[] _hits = new TermHit[512];
    private string _text = "";

    [Params(1_000, 10_000, 100_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var all = string.Concat(BenchmarkTasks.All.Select(t => t.Text));
        _text = string.Concat(Enumerable.Repeat(all, (Characters / all.Length) + 1))[..Characters];
    }

    [Benchmark]
    public int Index() => _index.Rank(new MatchQuery(_text), _ranked, _hits, out _);
}

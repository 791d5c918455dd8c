using BenchmarkDotNet.Attributes;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;

namespace LawGov.Benchmarks.Matching;

/// <summary>All 292 tasks of the four plans against the outline of 2021.</summary>
[MemoryDiagnoser]
public class AllTasksBenchmarks
{
    private readonly ProvisionIndex _index = new OutlineIndex(BuiltInOutlines.Outline2021).Index;
    private readonly ProvisionMatch[] _ranked = new ProvisionMatch[3];
    private readonly TermHit[] _hits = new TermHit[512];
    private readonly string[] _articles = ArticleTexts.Of(BuiltInOutlines.Outline2021);
    private string[] _texts = [];
    private HashSet<int>[] _pairs = [];

    [GlobalSetup]
    public void Setup()
    {
        _texts = [.. BenchmarkTasks.All.Select(t => t.Text)];
        if (_texts.Length != 292) throw new InvalidOperationException($"{_texts.Length} tasks were read where 292 are.");
        _pairs = [.. _articles.Select(DiceCoefficient.PairsOf)];
    }

    [Benchmark(Baseline = true)]
    public int Index()
    {
        var sum = 0;
        foreach (var text in _texts) sum += _index.Rank(new MatchQuery(text), _ranked, _hits, out _);
        return sum;
    }

    [Benchmark]
    public double DiceOfPairs()
    {
        var sum = 0.0;
        foreach (var text in _texts) sum += DiceCoefficient.Best(text, _pairs);
        return sum;
    }

    [Benchmark]
    public int FuzzySharpRatio()
    {
        var sum = 0;
        foreach (var text in _texts) sum += FuzzyRatio.Best(text, _articles);
        return sum;
    }
}

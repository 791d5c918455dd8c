using BenchmarkDotNet.Attributes;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;

namespace LawGov.Benchmarks.Matching;

/// <summary>One task of some 150 characters against the 35 articles of the outline of 2021 and the matters beside them, the winner with its evidence.</summary>
[MemoryDiagnoser]
public class OneTaskBenchmarks
{
    private readonly ProvisionIndex _index = new OutlineIndex(BuiltInOutlines.Outline2021).Index;
    private readonly ProvisionMatch[] _ranked = new ProvisionMatch[3];
    private readonly TermHit[] _hits = new TermHit[128];
    private readonly string[] _articles = ArticleTexts.Of(BuiltInOutlines.Outline2021);
    private string _text = "";
    private string _title = "";
    private string _heading = "";
    private HashSet<int>[] _pairs = [];

    [GlobalSetup]
    public void Setup()
    {
        var task = BenchmarkTasks.Usual;
        _text = task.Text;
        _title = task.Title ?? "";
        _heading = task.Section ?? task.Part ?? "";
        _pairs = [.. _articles.Select(DiceCoefficient.PairsOf)];
    }

    /// <summary>The three best articles and every term with its place.</summary>
    [Benchmark(Baseline = true)]
    public int Index() => _index.Rank(new MatchQuery(_text), _ranked, _hits, out _);

    /// <summary>The same with title and heading as context.</summary>
    [Benchmark]
    public int IndexWithContext() => _index.Rank(new MatchQuery(_text, _title, _heading), _ranked, _hits, out _);

    /// <summary>The plain way: shared pairs over all pairs, article by article, the articles' pairs made beforehand.</summary>
    [Benchmark]
    public double DiceOfPairs() => DiceCoefficient.Best(_text, _pairs);

    /// <summary>FuzzySharp's edit ratio with each article's text, processed so that Chinese is kept (the default processor drops it).</summary>
    [Benchmark]
    public int FuzzySharpRatio() => FuzzyRatio.Best(_text, _articles);
}

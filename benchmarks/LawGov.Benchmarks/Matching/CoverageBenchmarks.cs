using BenchmarkDotNet.Attributes;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Benchmarks.Matching;

/// <summary>The index of an outline, and the coverage of the longest plan (49 KB, 126 items): items, points and evidence.</summary>
[MemoryDiagnoser]
public class CoverageBenchmarks
{
    private readonly string _source = Inputs.Seed("pudong-2022-plan");
    private PolicyDocument _plan = new();

    [GlobalSetup]
    public void Setup() => _plan = PolicyDocumentParser.Default.Parse(_source).Document;

    /// <summary>Building the index over 35 articles, 240 points and the neighbouring matters.</summary>
    [Benchmark]
    public object BuildIndex() => new OutlineIndex(BuiltInOutlines.Outline2021);

    /// <summary>The coverage of the whole plan, evidence pointing into the original text.</summary>
    [Benchmark]
    public object CoverOnePlan() => CoverageAnalyzer.Default.Analyze(_plan, null, _source);
}

using BenchmarkDotNet.Attributes;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Workload;
using LawGov.Model.Parsing;

namespace LawGov.Benchmarks.Analysis;

/// <summary>Everything about all seeds, from text to reports: parse, resolve, coverage, workload.</summary>
[MemoryDiagnoser]
public class FullAnalysisBenchmarks
{
    private string[] _texts = [];

    /// <summary>Loads the texts.</summary>
    [GlobalSetup]
    public void Load() => _texts = [.. Inputs.SeedNames.Select(Inputs.Seed)];

    /// <summary>The five seeds one after the other; the sum keeps the work from being optimised away.</summary>
    [Benchmark]
    public int AllSeeds()
    {
        var sum = 0;
        foreach (var text in _texts)
        {
            var document = PolicyDocumentParser.Default.Parse(text).Document;
            sum += CoverageAnalyzer.Default.Analyze(document, sourceText: text).Matches.Count;
            sum += WorkloadAnalyzer.Default.Analyze(document).Units.Count;
        }

        return sum;
    }
}

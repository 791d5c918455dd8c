using System.Text;
using BenchmarkDotNet.Attributes;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Benchmarks.Analysis;

/// <summary>Two plans against each other and a plan against a report: the seeds, and plans of many items made of the seeds' clauses.</summary>
[MemoryDiagnoser]
public class ComparisonBenchmarks
{
    private readonly PolicyDocument _city = Read("shanghai-2016-division");
    private readonly PolicyDocument _district = Read("xuhui-2020-workpoints");
    private readonly string _plan = Inputs.Seed("xuhui-2020-workpoints");
    private readonly string _report = Inputs.Seed("jingan-2023-report");
    private PolicyDocument _before = new();
    private PolicyDocument _after = new();

    /// <summary>Items of each of the two made plans.</summary>
    [Params(500, 1000, 2000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Setup() => (_before, _after) = (Made(Items, seed: 1), Made(Items, seed: 2));

    [Benchmark(Baseline = true, Description = "made plan, parsed only")]
    public int ParseOnly() => PolicyDocumentParser.Default.Parse(Text(Items, seed: 1)).Document.Sections.Count;

    [Benchmark(Description = "two made plans")]
    public int Made() => PlanComparer.Default.Compare(_before, _after).Pairs.Count;

    [Benchmark(Description = "city and district (138 and 17 items)")]
    public int Seeds() => PlanComparer.Default.Compare(_city, _district).Pairs.Count;

    [Benchmark(Description = "district's plan and another's report")]
    public int Follow() => FollowUpAnalyzer.Default.Analyze(_district, _plan, PolicyDocumentParser.Default.Parse(_report).Document, _report).Tasks.Count;

    private static PolicyDocument Read(string name) => PolicyDocumentParser.Default.Parse(Inputs.Seed(name), name).Document;

    private static PolicyDocument Made(int items, int seed) => PolicyDocumentParser.Default.Parse(Text(items, seed)).Document;

    /// <summary>Items of three clauses each, drawn from all seeds; three of four items of the two plans draw the same clauses, in another order.</summary>
    private static string Text(int items, int seed)
    {
        string[] clauses = [.. Inputs.SeedNames.SelectMany(n => Inputs.Seed(n).Split('。', '；', '\n')).Where(c => c.Length is > 15 and < 90 && c.IndexOfAny(['(', '（', '.', '．', '、']) < 0).Distinct()];
        var order = new Random(seed);
        var text = new StringBuilder("江州市法治政府建设工作方案\n一、重点任务\n");
        foreach (var (item, place) in Enumerable.Range(0, items).OrderBy(_ => order.Next()).Select((item, place) => (item, place)))
        {
            var draw = new Random(item % 4 == 0 ? (item * 31) + seed : item);
            text.Append(place + 1).Append('．');
            for (var i = 0; i < 3; i++) text.Append(clauses[draw.Next(clauses.Length)]).Append('。');
            text.Append("（责任单位：市司法局）\n");
        }

        return text.ToString();
    }
}

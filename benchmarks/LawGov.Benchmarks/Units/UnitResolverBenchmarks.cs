using BenchmarkDotNet.Attributes;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Units;

namespace LawGov.Benchmarks.Units;

/// <summary>
/// Resolves the first thousand unit mentions of the five seeds, which are nearly all. One operation is one mention, so that
/// time and bytes are those of a single look-up; what is allocated is the reference itself with its full name.
/// </summary>
[MemoryDiagnoser]
public class UnitResolverBenchmarks
{
    internal const int Mentions = 1000;

    private readonly UnitResolver _resolver = UnitResolver.Default;
    private (string Name, UnitContext Context)[] _mentions = [];
    private (string[] Names, UnitContext Context)[] _clauses = [];

    /// <summary>Reads the mentions off the parsed seeds, so that their documents give the context.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var tasks = Inputs.SeedNames
            .Select(seed => PolicyDocumentParser.Default.Parse(Inputs.Seed(seed)).Document)
            .SelectMany(document => document.Tasks.Select(task => (Context: UnitContext.Of(document), Names: task.Assignments.Select(a => a.Unit).ToArray())))
            .ToArray();
        _mentions = [.. tasks.SelectMany(t => t.Names.Select(n => (n, t.Context))).Take(Mentions)];
        _clauses = [.. UpTo(Mentions, tasks.Select(t => (t.Names, t.Context)))];
    }

    private static IEnumerable<(string[] Names, UnitContext Context)> UpTo(int mentions, IEnumerable<(string[] Names, UnitContext Context)> clauses)
    {
        foreach (var (names, context) in clauses)
        {
            if (mentions == 0) yield break;
            var taken = names[..Math.Min(mentions, names.Length)];
            mentions -= taken.Length;
            yield return (taken, context);
        }
    }

    /// <summary>Each name by itself.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Mentions)]
    public int Resolve()
    {
        var resolved = 0;
        foreach (var (name, context) in _mentions)
            if (_resolver.Resolve(name.AsSpan(), context).IsResolved) resolved++;
        return resolved;
    }

    /// <summary>The names of each task together, so that one can complete another.</summary>
    [Benchmark(OperationsPerInvoke = Mentions)]
    public int ResolveClause()
    {
        var resolved = 0;
        foreach (var (names, context) in _clauses)
            foreach (var unit in _resolver.ResolveClause(names, context))
                if (unit.IsResolved) resolved++;
        return resolved;
    }

    /// <summary>What allocating the answers alone costs: the floor for time and bytes.</summary>
    [Benchmark(OperationsPerInvoke = Mentions)]
    public int AnswerOnly()
    {
        var made = 0;
        foreach (var (name, context) in _mentions)
        {
            var reference = new UnitReference { CanonicalName = string.Concat(context.Jurisdiction!.Name, name), Reason = UnitReason.None };
            made += reference.CanonicalName.Length > 0 ? 1 : 0;
        }
        return made;
    }
}

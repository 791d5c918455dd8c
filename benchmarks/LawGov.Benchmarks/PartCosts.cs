using System.Globalization;
using LawGov.Benchmarks.Matching;
using LawGov.Benchmarks.Units;

namespace LawGov.Benchmarks;

/// <summary>What the parts of an analysis cost by themselves, in processor time.</summary>
internal static class PartCosts
{
    public static void Write(TextWriter output)
    {
        output.WriteLine("| part | µs | bytes |");
        output.WriteLine("|---|---|---|");
        Row(output, "building the index of the outline of 2021", 1, () => new CoverageBenchmarks().BuildIndex());
        foreach (var characters in new[] { 1_000, 10_000, 100_000 })
        {
            var ranking = new TextLengthBenchmarks { Characters = characters };
            ranking.Setup();
            Row(output, string.Create(CultureInfo.InvariantCulture, $"ranking all articles for a task of {characters:N0} characters"), 1, () => ranking.Index());
        }

        var resolver = new UnitResolverBenchmarks();
        resolver.Setup();
        Row(output, "resolving a mention of a unit", UnitResolverBenchmarks.Mentions, () => resolver.Resolve());
        Row(output, "resolving it with the others of its clause", UnitResolverBenchmarks.Mentions, () => resolver.ResolveClause());
        Row(output, "making the answer alone", UnitResolverBenchmarks.Mentions, () => resolver.AnswerOnly());
    }

    private static void Row(TextWriter output, string part, int operations, Action action)
    {
        var cost = ProcessorCost.Of(action).Per(operations);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {part} | {cost.Microseconds:N2} | {cost.Bytes:N0} |"));
    }
}

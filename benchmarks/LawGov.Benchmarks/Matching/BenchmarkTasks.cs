using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Benchmarks.Matching;

/// <summary>The tasks of the four seed plans.</summary>
internal static class BenchmarkTasks
{
    /// <summary>All of them: 292, as the answer keys count.</summary>
    public static IReadOnlyList<PolicyTask> All { get; } = [.. Inputs.SeedNames.SelectMany(n => PolicyDocumentParser.Default.Parse(Inputs.Seed(n)).Document.Tasks)];

    /// <summary>The task whose length is nearest to 150 characters, the usual length of one.</summary>
    public static PolicyTask Usual => All.MinBy(t => Math.Abs(t.Text.Length - 150))!;
}

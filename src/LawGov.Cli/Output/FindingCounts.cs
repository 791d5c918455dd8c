using LawGov.Cli.Terminals;
using LawGov.Model.Diagnostics;
using LawGov.Model.Texts;

namespace LawGov.Cli.Output;

/// <summary>Findings in one phrase.</summary>
internal static class FindingCounts
{
    public static string Of(Terminal terminal, IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0) return terminal.Say("findings.none");
        var counts = findings.GroupBy(f => f.Severity).OrderByDescending(g => g.Key).Select(g => terminal.Say($"findings.count.{g.Key}", g.Count()));
        return Terms.List(counts, terminal.Language);
    }
}

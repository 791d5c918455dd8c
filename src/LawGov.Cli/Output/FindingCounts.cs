using LawGov.Model.Diagnostics;

namespace LawGov.Cli.Output;

/// <summary>Findings in one phrase.</summary>
internal static class FindingCounts
{
    public static string Of(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0) return "no findings";
        var counts = findings.GroupBy(f => f.Severity).OrderByDescending(g => g.Key).Select(g => $"{g.Count()} {g.Key}");
        return string.Join(", ", counts);
    }
}

using LawGov.Analysis.Coverage;
using LawGov.Cli.Terminals;
using LawGov.Model.Texts;

namespace LawGov.Cli.Output;

/// <summary>One document's analysis for reading on a terminal.</summary>
internal static class AnalysisReport
{
    private const int BusiestUnits = 10;

    public static void Write(Terminal terminal, DocumentAnalysis analysis)
    {
        MetadataTable.Write(terminal, analysis.Result.Document);
        WriteCounts(terminal, analysis.Counts);
        WriteUnits(terminal, analysis);
        WriteCoverage(terminal, analysis.Coverage);
        terminal.Line(terminal.Say("findings.rules", FindingCounts.Of(terminal, analysis.Findings)));
        terminal.Line(terminal.Say("findings.reading", FindingCounts.Of(terminal, analysis.Result.Diagnostics)));
        DiagnosticList.Write(terminal, analysis.Result.Diagnostics);
        terminal.Output.WriteLine();
    }

    private static void WriteCounts(Terminal terminal, DocumentCounts counts)
    {
        (string Key, int Count)[] all =
        [
            ("parts", counts.Parts), ("articles", counts.Articles), ("tasks", counts.Tasks), ("assignments", counts.Assignments),
            ("deadlines", counts.Deadlines), ("targets", counts.Targets), ("citations", counts.Citations), ("figures", counts.Figures),
        ];
        terminal.Line(Terms.List(all.Select(c => terminal.Say($"count.{c.Key}", c.Count)), terminal.Language));
        if (counts.ByRole.Count > 0) terminal.Line(terminal.Say("roles", Terms.List(counts.ByRole.Select(r => terminal.Say("role", r.Key, r.Value)), terminal.Language)));
    }

    private static void WriteCoverage(Terminal terminal, CoverageReport coverage)
    {
        var (articles, points) = (coverage.ArticleTally, coverage.PointTally);
        var text = coverage.Relevance.Verdict switch
        {
            RelevanceVerdict.Unrelated => terminal.Say("coverage.unrelated", coverage.Relevance.Reason),
            RelevanceVerdict.Touches => terminal.Say("coverage.touches", coverage.Relevance.Reason),
            _ => terminal.Say("coverage.answers", articles.Covered, articles.Partial, articles.Gap, points.Covered, points.Partial, points.Gap),
        };
        terminal.Line(terminal.Say("coverage.of", coverage.OutlineTitle, coverage.OutlineId, text));
    }

    private static void WriteUnits(Terminal terminal, DocumentAnalysis analysis)
    {
        var units = analysis.Workload.Units;
        if (units.Count == 0) return;
        terminal.Line(terminal.Say("units.busiest", Math.Min(BusiestUnits, units.Count), units.Count));
        UnitTable.Write(terminal, [.. units.Take(BusiestUnits)], withWeights: false);
    }
}

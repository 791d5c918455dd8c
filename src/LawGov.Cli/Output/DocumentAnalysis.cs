using LawGov.Analysis.Coverage;
using LawGov.Analysis.Workload;
using LawGov.Model.Parsing;

namespace LawGov.Cli.Output;

/// <summary>All that the command knows about one document.</summary>
internal sealed record DocumentAnalysis(ParseResult Result, DocumentCounts Counts, WorkloadReport Workload, CoverageReport Coverage)
{
    public static DocumentAnalysis Of(ParseResult result, string text) => new(
        result,
        DocumentCounts.Of(result.Document),
        WorkloadAnalyzer.Default.Analyze(result.Document),
        CoverageAnalyzer.Default.Analyze(result.Document, sourceText: text));
}

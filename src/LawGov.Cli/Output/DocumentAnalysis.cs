using LawGov.Analysis.Workload;
using LawGov.Model.Parsing;

namespace LawGov.Cli.Output;

/// <summary>All that the command knows about one document.</summary>
internal sealed record DocumentAnalysis(ParseResult Result, DocumentCounts Counts, WorkloadReport Workload)
{
    public static DocumentAnalysis Of(ParseResult result) =>
        new(result, DocumentCounts.Of(result.Document), WorkloadAnalyzer.Default.Analyze(result.Document));
}

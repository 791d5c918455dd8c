using LawGov.Analysis.Coverage;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;

namespace LawGov.Cli.Output;

/// <summary>All that the command knows about one document.</summary>
internal sealed record DocumentAnalysis(ParseResult Result, DocumentCounts Counts, WorkloadReport Workload, CoverageReport Coverage, ValueList<Diagnostic> Findings)
{
    public static DocumentAnalysis Of(ParseResult result, MessageLanguage language) => new(
        result,
        DocumentCounts.Of(result.Document),
        WorkloadAnalyzer.Default.Analyze(result),
        new CoverageAnalyzer(new CoverageOptions { Language = language }).Analyze(result),
        DocumentInspector.Default.Inspect(result).Except(result.Diagnostics).Select(f => f.In(language)).ToValueList());
}

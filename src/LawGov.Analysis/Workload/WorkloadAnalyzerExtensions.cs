using LawGov.Model.Parsing;

namespace LawGov.Analysis.Workload;

/// <summary>Workload of what a parser gave.</summary>
public static class WorkloadAnalyzerExtensions
{
    /// <summary>The workload of one document.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="result">What the parser gave.</param>
    /// <param name="options">How to count; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analyzer"/> or <paramref name="result"/> is null.</exception>
    public static WorkloadReport Analyze(this IWorkloadAnalyzer analyzer, ParseResult result, WorkloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(result);
        return analyzer.Analyze(result.Document, options, cancellationToken);
    }
}

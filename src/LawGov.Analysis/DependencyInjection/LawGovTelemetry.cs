namespace LawGov.Analysis.DependencyInjection;

/// <summary>Names of what the registered services report about themselves.</summary>
/// <remarks>
/// Spans: <c>LawGov.Parse</c>, <c>LawGov.Validate</c>, <c>LawGov.Coverage</c>, <c>LawGov.Workload</c>. No text of a document is ever reported,
/// only counts, kinds, codes and the name of the source.
/// </remarks>
public static class LawGovTelemetry
{
    /// <summary>Name of the <see cref="System.Diagnostics.ActivitySource"/>: <c>LawGov</c>.</summary>
    public const string ActivitySourceName = "LawGov";

    /// <summary>Name of the <see cref="System.Diagnostics.Metrics.Meter"/>: <c>LawGov</c>.</summary>
    public const string MeterName = "LawGov";

    /// <summary>Counter: documents read, with the tag <c>lawgov.kind</c>.</summary>
    public const string Documents = "lawgov.documents";

    /// <summary>Counter: characters read (UTF-16 code units).</summary>
    public const string Characters = "lawgov.characters";

    /// <summary>Counter: tasks found.</summary>
    public const string Tasks = "lawgov.tasks";

    /// <summary>Counter: findings of reading and of the validators, with the tags <c>lawgov.code</c> and <c>lawgov.severity</c>.</summary>
    public const string Diagnostics = "lawgov.diagnostics";

    /// <summary>Histogram: seconds that an operation took, with the tag <c>lawgov.operation</c> (parse, validate, coverage, workload).</summary>
    public const string Duration = "lawgov.duration";
}

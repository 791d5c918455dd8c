using LawGov.Model;
using LawGov.Model.Units;

namespace LawGov.Analysis.Workload;

/// <summary>Counts who carries how much of a plan: units merged by their full name, groups kept apart, every count with its paths.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// WorkloadReport report = WorkloadAnalyzer.Default.Analyze(plan.Document);
/// foreach (UnitWorkload unit in report.Units) Console.WriteLine($"{unit.Canonical}: {unit.Tasks} tasks");
/// </code>
/// </example>
public sealed class WorkloadAnalyzer : IWorkloadAnalyzer
{
    private static readonly Lazy<WorkloadAnalyzer> BuiltIn = new(() => new WorkloadAnalyzer(UnitResolver.Default));

    private readonly UnitResolver _resolver;

    /// <summary>Creates an analyzer.</summary>
    /// <param name="resolver">Resolves units that the parser left unresolved and the members of rosters; its catalogue gives names and lineage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resolver"/> is null.</exception>
    public WorkloadAnalyzer(UnitResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        _resolver = resolver;
    }

    /// <summary>The analyzer over the built-in catalogue.</summary>
    public static WorkloadAnalyzer Default => BuiltIn.Value;

    /// <inheritdoc/>
    public WorkloadReport Analyze(PolicyDocument document, WorkloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Analyze([document], options, cancellationToken);
    }

    /// <inheritdoc/>
    public WorkloadReport Analyze(IEnumerable<PolicyDocument> documents, WorkloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var tally = new WorkloadTally(options, _resolver);
        foreach (var document in documents) tally.Add(document ?? throw new ArgumentNullException(nameof(documents), "One of the documents is null."), cancellationToken);
        return tally.ToReport(cancellationToken);
    }
}

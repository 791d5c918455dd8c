using LawGov.Model;
using LawGov.Model.Options;
using LawGov.Model.Units;

namespace LawGov.Analysis.Workload;

/// <summary>Counts who carries how much of a plan: units merged by their full name, groups kept apart, every count with its paths.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
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
        PolicyDocument[] all = [.. documents];
        if (Array.IndexOf(all, null) >= 0) throw new ArgumentNullException(nameof(documents), "One of the documents is null.");
        options = options is null ? WorkloadOptions.Default : options with { };
        options.Faults().ThrowIfAny(nameof(options));
        var read = new AssignmentReader(_resolver, cancellationToken);
        read.Read(all);

        var table = new WorkloadTable(read.Tasks, read.Assignments, options, _resolver.Catalogue, cancellationToken);
        var rows = table.Rows();
        var pairs = table.Pairs();
        var report = new WorkloadReport
        {
            Documents = read.Documents.Select(d => d.Name).ToValueList(),
            Summary = table.Summary(rows, read.Assignments.Count),
            Units = rows,
            Pairs = pairs.Rows(),
            TasksNotPaired = pairs.TasksLeftOut,
            Bodies = BodyTable.Rows(read.Documents, read.Assignments, options.LineageDate, _resolver.Catalogue),
        };
        return options.Roster is { } roster ? Expanded(report, read, roster, options, cancellationToken) : report;
    }

    private WorkloadReport Expanded(WorkloadReport report, AssignmentReader read, UnitRoster roster, WorkloadOptions options, CancellationToken cancellationToken)
    {
        var expansion = new RosterExpansion(_resolver, roster);
        var assignments = expansion.Expand(read.Assignments);
        var table = new WorkloadTable(read.Tasks, assignments, options, _resolver.Catalogue, cancellationToken);
        var rows = table.Rows();
        return report with
        {
            Expanded = rows,
            ExpandedSummary = table.Summary(rows, assignments.Count),
            Expansions = expansion.Summary(read.Assignments),
        };
    }
}

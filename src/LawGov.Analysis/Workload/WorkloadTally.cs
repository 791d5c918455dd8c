using LawGov.Model;
using LawGov.Model.Options;
using LawGov.Model.Units;

namespace LawGov.Analysis.Workload;

/// <summary>Counts the work of documents one after the other and keeps none of them: the way to one table of a collection of any size.</summary>
/// <remarks>
/// Tallies of parts of a collection are joined by <see cref="Add(WorkloadTally)"/>; how it was cut into parts changes nothing as long as the order of the
/// documents stays. Contains a row for each unit, and unless <see cref="WorkloadOptions.IncludesPaths"/> is false the path of each task. Not thread-safe.
/// </remarks>
public sealed class WorkloadTally
{
    private readonly UnitResolver _resolver;
    private readonly WorkloadOptions _options;
    private readonly List<AssignedDocument> _documents = [];
    private readonly RowTally _rows;
    private readonly SharedTasks _pairs;
    private readonly BodyTally _bodies;
    private readonly RosterExpansion? _expansion;
    private readonly RowTally? _expanded;
    private int _assignments;

    /// <summary>An empty tally.</summary>
    /// <param name="options">How to count; the defaults when null.</param>
    /// <param name="resolver">Resolves units that the parser left unresolved and the members of rosters; <see cref="UnitResolver.Default"/> when null.</param>
    /// <exception cref="ArgumentException">The options are out of range, or their roster names a group that the catalogue does not have; the message names every fault.</exception>
    public WorkloadTally(WorkloadOptions? options = null, UnitResolver? resolver = null)
    {
        _options = options is null ? WorkloadOptions.Default : options with { };
        _options.Faults().ThrowIfAny(nameof(options));
        _resolver = resolver ?? UnitResolver.Default;
        if (_options.Roster?.GroupsUnknownTo(_resolver.Catalogue) is { Count: > 0 } unknown)
            throw new ArgumentException($"{nameof(WorkloadOptions.Roster)} names groups that the catalogue does not have: {string.Join(", ", unknown)}.", nameof(options));
        _rows = new RowTally(_options, _resolver.Catalogue);
        _pairs = new SharedTasks(_options);
        _bodies = new BodyTally(_options.LineageDate, _resolver.Catalogue);
        if (_options.Roster is not { } roster) return;
        _expansion = new RosterExpansion(_resolver, roster);
        _expanded = new RowTally(_options, _resolver.Catalogue);
    }

    /// <summary>Counts a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops the work; the tally is of no use then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public void Add(PolicyDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var context = UnitContext.Of(document);
        var read = new AssignedDocument(_documents.Count, document.Source ?? document.Title ?? $"{_documents.Count + 1}", document.Jurisdiction?.Name, context.Date?.Year);
        _documents.Add(read);
        foreach (var task in document.Tasks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = new AssignedTask(read, task.Path, task.Part ?? "");
            var references = References(task, context);
            var assigned = new List<Assigned>(references.Count);
            for (var i = 0; i < references.Count; i++) assigned.Add(new(place, task.Assignments[i].Unit, task.Assignments[i].Role, references[i]));
            Add(place, assigned);
        }
    }

    /// <summary>Counts the documents of another tally behind those of this one.</summary>
    /// <param name="other">The other; it stays as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">It counts in another way, or is this tally itself.</exception>
    public void Add(WorkloadTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this || other._options != _options || other._resolver != _resolver) throw new ArgumentException("The tallies do not count in the same way, or are one.", nameof(other));
        var before = _documents.Count;
        foreach (var document in other._documents) _documents.Add(document with { Index = _documents.Count });
        _assignments += other._assignments;
        _rows.Add(other._rows, before);
        _pairs.Add(other._pairs);
        _bodies.Add(other._bodies, before);
        _expansion?.Add(other._expansion!);
        _expanded?.Add(other._expanded!, before);
    }

    /// <summary>The workload of all documents so far.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public WorkloadReport ToReport(CancellationToken cancellationToken = default)
    {
        var rows = _rows.Rows(_documents, cancellationToken);
        var expanded = _expanded?.Rows(_documents, cancellationToken);
        return new WorkloadReport
        {
            Documents = _documents.Select(d => d.Name).ToValueList(),
            Summary = _rows.Summary(rows, _assignments),
            Units = rows,
            Pairs = _pairs.Rows(cancellationToken),
            TasksNotPaired = _pairs.TasksLeftOut,
            Bodies = _bodies.Rows(_documents, cancellationToken),
            Expanded = expanded,
            ExpandedSummary = expanded is { } members ? _expanded!.Summary(members, _expansion!.Assignments) : null,
            Expansions = _expansion?.Summary() ?? [],
        };
    }

    private void Add(AssignedTask task, List<Assigned> assigned)
    {
        _assignments += assigned.Count;
        _rows.Add(task, assigned);
        _pairs.Add(_rows.NamesOf(assigned));
        _bodies.Add(assigned);
        if (_expansion is not null) _expanded!.Add(task, _expansion.Expand(assigned));
    }

    /// <summary>The references that the parser left, or the names of the task resolved together.</summary>
    private ValueList<UnitReference> References(PolicyTask task, UnitContext context) => task.Assignments.All(a => a.Reference is not null)
        ? task.Assignments.Select(a => a.Reference!).ToValueList()
        : _resolver.ResolveClause([.. task.Assignments.Select(a => a.Unit)], context);
}

using LawGov.Model;

namespace LawGov.Analysis.Workload;

/// <summary>Who carries how much of one or several documents.</summary>
/// <remarks>Rows are plain records, ready for LINQ and tables. Immutable and thread-safe.</remarks>
public sealed record WorkloadReport
{
    /// <summary>Names of the documents, in the order given; a document without source has its title, without that its position from 1.</summary>
    public ValueList<string> Documents { get; init; } = [];

    /// <summary>The figures, groups counted as groups.</summary>
    public required WorkloadSummary Summary { get; init; }

    /// <summary>One row for each unit and group, most tasks first, then by name in ordinal order.</summary>
    public ValueList<UnitWorkload> Units { get; init; } = [];

    /// <summary>Units that share tasks, most shared tasks first; at most <see cref="WorkloadOptions.MostPairs"/>.</summary>
    public ValueList<CoAssignment> Pairs { get; init; } = [];

    /// <summary>Tasks that name more units than <see cref="WorkloadOptions.MostUnitsPaired"/>, and are not counted in <see cref="Pairs"/>.</summary>
    public int TasksNotPaired { get; init; }

    /// <summary>The functional bodies across the documents, most tasks first, then by id.</summary>
    public ValueList<BodyWorkload> Bodies { get; init; } = [];

    /// <summary>The rows after groups were replaced by the members of a roster; null when no roster was given.</summary>
    public ValueList<UnitWorkload>? Expanded { get; init; }

    /// <summary>The figures after that; null when no roster was given.</summary>
    public WorkloadSummary? ExpandedSummary { get; init; }

    /// <summary>What became of each group phrase; empty when no roster was given.</summary>
    public ValueList<GroupExpansion> Expansions { get; init; } = [];
}

namespace LawGov.Analysis.Workload;

/// <summary>Workload in figures.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record WorkloadSummary
{
    /// <summary>Tasks of the documents.</summary>
    public int Tasks { get; init; }

    /// <summary>Assignments as they stand in the documents: one for each name and role in each task.</summary>
    public int Assignments { get; init; }

    /// <summary>Rows that are single units.</summary>
    public int Units { get; init; }

    /// <summary>Rows that are groups.</summary>
    public int Groups { get; init; }

    /// <summary>Units and groups in a task, on average over the tasks; 0 when there is no task.</summary>
    public double MeanUnitsPerTask { get; init; }

    /// <summary>Units and groups in the task that has most.</summary>
    public int MaxUnitsPerTask { get; init; }

    /// <summary>Herfindahl index of the single units' tasks: the sum of the squared shares, from 1/<see cref="Units"/> (all carry the same) to 1 (one carries all); 0 without units.</summary>
    public double Herfindahl { get; init; }

    /// <summary>Gini coefficient of the single units' tasks, 0 (all carry the same) to below 1; 0 without units.</summary>
    public double Gini { get; init; }

    /// <summary>Number of units that <see cref="TopShare"/> is about.</summary>
    public int TopUnits { get; init; }

    /// <summary>Part of the single units' tasks that the busiest of them carry, 0–1.</summary>
    public double TopShare { get; init; }

    /// <summary>Tasks to which no unit is assigned.</summary>
    public int TasksWithoutUnit { get; init; }

    /// <summary>Tasks to which only groups are assigned, so that no body answers for them by name.</summary>
    public int TasksWithOnlyGroups { get; init; }
}

namespace LawGov.Analysis.Workload;

/// <summary>How workload is counted.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record WorkloadOptions
{
    /// <summary>Default of <see cref="TopUnits"/>: 5.</summary>
    public const int DefaultTopUnits = 5;

    /// <summary>Default of <see cref="MostPairs"/>: 50.</summary>
    public const int DefaultMostPairs = 50;

    /// <summary>Default of <see cref="MostUnitsPaired"/>: 64.</summary>
    public const int DefaultMostUnitsPaired = 64;

    /// <summary>The documented defaults.</summary>
    public static WorkloadOptions Default { get; } = new();

    /// <summary>What a row stands for. Default <see cref="WorkloadKey.Unit"/>.</summary>
    public WorkloadKey By { get; init; } = WorkloadKey.Unit;

    /// <summary>Weights of the roles for the weighted load. Default <see cref="RoleWeights.Default"/>.</summary>
    public RoleWeights Weights { get; init; } = RoleWeights.Default;

    /// <summary>Whether the weight of a role in a task is split among the units that have it there. Default false: each carries it whole.</summary>
    public bool SplitWeights { get; init; }

    /// <summary>
    /// Date whose bodies are counted: work of a body that had ended by then is counted for its heir (法制办 of 2016 for 司法局 in 2023).
    /// Default null: every body under its own name. Holds for the table by body, and for the rows when <see cref="By"/> is <see cref="WorkloadKey.Body"/>.
    /// </summary>
    public DateOnly? LineageDate { get; init; }

    /// <summary>Members of groups; null (the default) leaves groups as they are.</summary>
    public UnitRoster? Roster { get; init; }

    /// <summary>Number of busiest units whose share the summary gives; at least 1. Default 5.</summary>
    public int TopUnits { get; init => field = Positive(value); } = DefaultTopUnits;

    /// <summary>Most pairs of units that the report lists; at least 1. Default 50.</summary>
    public int MostPairs { get; init => field = Positive(value); } = DefaultMostPairs;

    /// <summary>
    /// Most units of a task that are still counted in pairs; at least 1. A task with more tells little about who works with whom, and its pairs
    /// would grow with the square of its units; the report counts such tasks. Default 64.
    /// </summary>
    public int MostUnitsPaired { get; init => field = Positive(value); } = DefaultMostUnitsPaired;

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}

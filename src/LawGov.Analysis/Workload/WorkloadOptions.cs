using LawGov.Model.Options;

namespace LawGov.Analysis.Workload;

/// <summary>How workload is counted.</summary>
/// <remarks>Every default is a named constant. Not thread-safe while it is changed; what is made with it keeps a copy.</remarks>
public sealed record WorkloadOptions
{
    /// <summary>Default of <see cref="TopUnits"/>: 5.</summary>
    public const int DefaultTopUnits = 5;

    /// <summary>Default of <see cref="MostPairs"/>: 50.</summary>
    public const int DefaultMostPairs = 50;

    /// <summary>Default of <see cref="MostUnitsPaired"/>: 64.</summary>
    public const int DefaultMostUnitsPaired = 64;

    /// <summary>The defaults, each time anew.</summary>
    public static WorkloadOptions Default => new();

    /// <summary>What a row stands for. Default <see cref="WorkloadKey.Unit"/>.</summary>
    public WorkloadKey By { get; set; } = WorkloadKey.Unit;

    /// <summary>Weights of the roles for the weighted load; in a configuration a text such as <c>Lead=1,Guiding=0.25</c>. Default <see cref="RoleWeights.Default"/>.</summary>
    public RoleWeights Weights { get; set; } = RoleWeights.Default;

    /// <summary>Whether the weight of a role in a task is split among the units that have it there. Default false: each carries it whole.</summary>
    public bool SplitWeights { get; set; }

    /// <summary>
    /// Date whose bodies are counted: work of a body that had ended by then is counted for its heir (法制办 of 2016 for 司法局 in 2023).
    /// Default null: every body under its own name. Applies to the table by body, and for the rows when <see cref="By"/> is <see cref="WorkloadKey.Body"/>.
    /// </summary>
    public DateOnly? LineageDate { get; set; }

    /// <summary>Members of groups; null (the default) leaves groups as they are.</summary>
    public UnitRoster? Roster { get; set; }

    /// <summary>Number of busiest units whose share the summary gives; at least 1. Default 5.</summary>
    public int TopUnits { get; set; } = DefaultTopUnits;

    /// <summary>Most pairs of units that the report lists; at least 1. Default 50.</summary>
    public int MostPairs { get; set; } = DefaultMostPairs;

    /// <summary>
    /// Most units of a task that are still counted in pairs; at least 1. A task with more tells little about who works with whom, and its pairs
    /// would grow with the square of its units; the report counts such tasks. Default 64.
    /// </summary>
    public int MostUnitsPaired { get; set; } = DefaultMostUnitsPaired;

    /// <summary>Whether rows have the paths of their tasks. Default true; false keeps the report of a large collection small.</summary>
    public bool IncludesPaths { get; set; } = true;

    /// <summary>Says what is wrong with the options; empty when nothing is.</summary>
    public IEnumerable<string> Faults() => Rules.Faults(this);

    internal static OptionRules<WorkloadOptions> Rules { get; } = new()
    {
        { nameof(By), o => o.By, (o, v) => o.By = v },
        new OptionRule<WorkloadOptions>(nameof(Weights), o => o.Weights is null ? $"{nameof(Weights)} is null; expected weights." : null, TryReadWeights),
        { nameof(SplitWeights), (o, v) => o.SplitWeights = v },
        { nameof(LineageDate), (o, v) => o.LineageDate = v },
        { nameof(IncludesPaths), (o, v) => o.IncludesPaths = v },
        { nameof(TopUnits), 1, int.MaxValue, o => o.TopUnits, (o, v) => o.TopUnits = v },
        { nameof(MostPairs), 1, int.MaxValue, o => o.MostPairs, (o, v) => o.MostPairs = v },
        { nameof(MostUnitsPaired), 1, int.MaxValue, o => o.MostUnitsPaired, (o, v) => o.MostUnitsPaired = v },
    };

    private static bool TryReadWeights(WorkloadOptions options, string text)
    {
        try
        {
            options.Weights = RoleWeights.Parse(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

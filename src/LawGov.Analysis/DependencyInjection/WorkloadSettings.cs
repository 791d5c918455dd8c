using LawGov.Analysis.Workload;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>Settings of the workload; see <see cref="WorkloadOptions"/>, whose defaults they have. They hold for calls that bring no options of their own.</summary>
public sealed class WorkloadSettings
{
    /// <inheritdoc cref="WorkloadOptions.By"/>
    public WorkloadKey By { get; set; } = WorkloadKey.Unit;

    /// <summary>Weights of the roles. Default <see cref="RoleWeights.Default"/>. In configuration a text such as <c>Lead=1,Guiding=0.25</c>.</summary>
    public RoleWeights Weights { get; set; } = RoleWeights.Default;

    /// <inheritdoc cref="WorkloadOptions.SplitWeights"/>
    public bool SplitWeights { get; set; }

    /// <inheritdoc cref="WorkloadOptions.LineageDate"/>
    public DateOnly? LineageDate { get; set; }

    /// <inheritdoc cref="WorkloadOptions.TopUnits"/>
    public int TopUnits { get; set; } = WorkloadOptions.DefaultTopUnits;

    /// <inheritdoc cref="WorkloadOptions.MostPairs"/>
    public int MostPairs { get; set; } = WorkloadOptions.DefaultMostPairs;

    /// <inheritdoc cref="WorkloadOptions.MostUnitsPaired"/>
    public int MostUnitsPaired { get; set; } = WorkloadOptions.DefaultMostUnitsPaired;

    internal WorkloadOptions ToOptions() => new()
    {
        By = By,
        Weights = Weights,
        SplitWeights = SplitWeights,
        LineageDate = LineageDate,
        TopUnits = TopUnits,
        MostPairs = MostPairs,
        MostUnitsPaired = MostUnitsPaired,
    };
}

using System.Text.Json.Serialization;

namespace LawGov.Analysis.Coverage;

/// <summary>How many articles or points have which status.</summary>
/// <param name="Covered">Taken up.</param>
/// <param name="Partial">Taken up in part.</param>
/// <param name="Gap">Not taken up.</param>
/// <param name="NotApplicable">Put to a higher level.</param>
public readonly record struct CoverageTally(int Covered, int Partial, int Gap, int NotApplicable)
{
    /// <summary>All of them.</summary>
    [JsonIgnore]
    public int Total => Covered + Partial + Gap + NotApplicable;

    /// <summary>Those that could be taken up: <see cref="Total"/> without <see cref="NotApplicable"/>.</summary>
    [JsonIgnore]
    public int Applicable => Covered + Partial + Gap;

    /// <summary>Counts the points of an article.</summary>
    internal static CoverageTally OfPoints(ReadOnlySpan<PointCoverage> points)
    {
        var tally = default(CoverageTally);
        foreach (var point in points) tally = tally.With(point.Status);
        return tally;
    }

    /// <summary>The sum of both.</summary>
    internal CoverageTally Plus(CoverageTally other) => new(Covered + other.Covered, Partial + other.Partial, Gap + other.Gap, NotApplicable + other.NotApplicable);

    private CoverageTally With(CoverageStatus status) => status switch
    {
        CoverageStatus.Covered => this with { Covered = Covered + 1 },
        CoverageStatus.Partial => this with { Partial = Partial + 1 },
        CoverageStatus.NotApplicable => this with { NotApplicable = NotApplicable + 1 },
        _ => this with { Gap = Gap + 1 },
    };

    /// <summary>Counts statuses.</summary>
    public static CoverageTally Of(IEnumerable<CoverageStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        var tally = default(CoverageTally);
        foreach (var status in statuses) tally = tally.With(status);
        return tally;
    }
}

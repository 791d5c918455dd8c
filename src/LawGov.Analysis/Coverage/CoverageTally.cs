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

    /// <summary>Counts statuses.</summary>
    public static CoverageTally Of(IEnumerable<CoverageStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        int covered = 0, partial = 0, gap = 0, notApplicable = 0;
        foreach (var status in statuses)
        {
            switch (status)
            {
                case CoverageStatus.Covered: covered++; break;
                case CoverageStatus.Partial: partial++; break;
                case CoverageStatus.NotApplicable: notApplicable++; break;
                default: gap++; break;
            }
        }

        return new CoverageTally(covered, partial, gap, notApplicable);
    }
}

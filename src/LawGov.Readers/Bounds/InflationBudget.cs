using LawGov.Model.Diagnostics;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Bounds;

/// <summary>Counts the bytes that the parts of one package inflate to, while they do: what a package says about its own sizes is not believed.</summary>
internal sealed class InflationBudget(long limit, int ratio, DiagnosticDescriptor overrun)
{
    /// <summary>Short parts of repeated markup pack very well and harm nobody: the ratio counts from here.</summary>
    private const long RatioCountsFrom = 1024 * 1024;

    private long _total;

    /// <summary>Adds <paramref name="count"/> bytes to the total and looks at both bounds.</summary>
    /// <exception cref="ReadFaultException">A bound is passed.</exception>
    public void Spend(int count, long soFarInPart, long packedLength, string part)
    {
        _total += count;
        if (soFarInPart > RatioCountsFrom && soFarInPart > ratio * Math.Max(1, packedLength))
            throw new ReadFaultException(ReadDiagnostics.InflatesTooSteeply, part, ratio);
        if (_total > limit) throw new ReadFaultException(overrun, limit);
    }
}

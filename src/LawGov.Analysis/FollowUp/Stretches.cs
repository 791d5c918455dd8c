using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>Stretches of a text, nested or apart, asked whether one of them contains a place.</summary>
internal sealed class Stretches
{
    private readonly List<SourceSpan> _apart = [];

    public Stretches(IEnumerable<SourceSpan> spans)
    {
        foreach (var span in spans.Order())
        {
            if (_apart.Count > 0 && span.Start < _apart[^1].End) _apart[^1] = SourceSpan.FromBounds(_apart[^1].Start, Math.Max(_apart[^1].End, span.End));
            else _apart.Add(span);
        }
    }

    /// <summary>Whether one of them contains the whole of <paramref name="place"/>.</summary>
    public bool Contain(SourceSpan place)
    {
        var (low, high) = (0, _apart.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_apart[middle].Start <= place.Start) low = middle + 1;
            else high = middle;
        }

        return low > 0 && _apart[low - 1].Contains(place);
    }
}

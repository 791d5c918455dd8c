namespace LawGov.Model.Validation;

/// <summary>Finds the innermost of many nested spans around a place, without looking at all of them.</summary>
/// <typeparam name="T">What has the span.</typeparam>
internal sealed class InnermostSpans<T>
    where T : class
{
    private readonly (SourceSpan Span, T Owner, int Outer)[] _spans;
    private readonly int[] _starts;

    /// <summary>Orders the owners; of two with the same span the later one is the inner one.</summary>
    public InnermostSpans(IEnumerable<T> owners, Func<T, SourceSpan> spanOf)
    {
        var ordered = owners.Select(owner => (Span: spanOf(owner), Owner: owner)).OrderBy(s => s.Span.Start).ThenByDescending(s => s.Span.Length).ToArray();
        _spans = new (SourceSpan, T, int)[ordered.Length];
        _starts = new int[ordered.Length];
        var outer = -1;
        for (var i = 0; i < ordered.Length; i++)
        {
            while (outer >= 0 && !_spans[outer].Span.Contains(ordered[i].Span)) outer = _spans[outer].Outer;
            _spans[i] = (ordered[i].Span, ordered[i].Owner, outer);
            _starts[i] = ordered[i].Span.Start;
            outer = i;
        }
    }

    /// <summary>The owner of the innermost span that contains <paramref name="span"/>; null when none does.</summary>
    public T? Around(SourceSpan span)
    {
        var at = FirstBehind(span.Start) - 1;
        while (at >= 0 && !_spans[at].Span.Contains(span)) at = _spans[at].Outer;
        return at < 0 ? null : _spans[at].Owner;
    }

    private int FirstBehind(int start)
    {
        int low = 0, high = _starts.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_starts[middle] <= start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

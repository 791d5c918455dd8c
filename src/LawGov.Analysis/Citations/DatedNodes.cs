namespace LawGov.Analysis.Citations;

/// <summary>Nodes by date, so that the newest before a date is found without looking at all.</summary>
internal sealed class DatedNodes
{
    /// <summary>The better one is greater: the newer, and of one date the first.</summary>
    private static readonly Comparer<NodeDraft> Order = Comparer<NodeDraft>.Create(static (one, other) =>
        one.Date == other.Date ? other.Index.CompareTo(one.Index) : Nullable.Compare(one.Date, other.Date));

    private readonly List<NodeDraft> _dated = [];
    private readonly List<NodeDraft> _undated = [];

    /// <summary>How many at the head of those without date have a number by now.</summary>
    private int _numberedUndated;

    /// <summary>For each dated node where to look on when it has a number: one before it, or further when those have one too. Empty until sorted.</summary>
    private int[] _before = [];

    /// <summary>Adds one.</summary>
    public void Add(NodeDraft node)
    {
        (node.Date is null ? _undated : _dated).Add(node);
        if (node.Date is not null) _before = [];
    }

    /// <summary>The newest that existed at a date; else one without date; else the newest of all.</summary>
    /// <param name="date">Null takes the newest.</param>
    /// <param name="withoutNumber">Only one whose number is not known yet.</param>
    public NodeDraft? Choose(DateOnly? date, bool withoutNumber)
    {
        Sort();
        return Dated(date is null ? _dated.Count - 1 : LastUpTo(date.Value), withoutNumber) ?? Undated(withoutNumber) ?? Dated(_dated.Count - 1, withoutNumber);
    }

    /// <summary>Whether <paramref name="one"/> is to be taken before <paramref name="other"/>.</summary>
    public static bool IsBetter(NodeDraft one, NodeDraft other, DateOnly? date)
    {
        var (existed, otherExisted) = (Existed(one, date), Existed(other, date));
        return existed == otherExisted ? Order.Compare(one, other) > 0 : existed;
    }

    private static bool Existed(NodeDraft node, DateOnly? date) => node.Date is null || date is null || node.Date <= date;

    /// <summary>Once: all documents of the set are there before the first is named, and only they have dates.</summary>
    private void Sort()
    {
        if (_before.Length == _dated.Count) return;
        _dated.Sort(Order);
        _before = [.. Enumerable.Range(-1, _dated.Count)];
    }

    private NodeDraft? Dated(int last, bool withoutNumber)
    {
        while (withoutNumber && last >= 0 && _dated[last].Number is not null)
        {
            // The way is halved for those who come after.
            if (_before[last] is >= 0 and var next && _dated[next].Number is not null) _before[last] = _before[next];
            last = _before[last];
        }

        return last < 0 ? null : _dated[last];
    }

    private NodeDraft? Undated(bool withoutNumber)
    {
        if (!withoutNumber) return _undated.Count > 0 ? _undated[0] : null;
        while (_numberedUndated < _undated.Count && _undated[_numberedUndated].Number is not null) _numberedUndated++;
        return _numberedUndated < _undated.Count ? _undated[_numberedUndated] : null;
    }

    private int LastUpTo(DateOnly date)
    {
        var (low, high) = (0, _dated.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_dated[middle].Date <= date) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}

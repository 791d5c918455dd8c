namespace LawGov.Analysis.Ledgers;

/// <summary>A task as the multiset of its pairs of neighbouring letters.</summary>
internal sealed class LetterPairs
{
    private readonly int[] _sorted;

    public LetterPairs(int task, string text)
    {
        Task = task;
        _sorted = new int[Math.Max(0, text.Length - 1)];
        for (var i = 0; i < _sorted.Length; i++) _sorted[i] = (text[i] << 16) | text[i + 1];
        Array.Sort(_sorted);
    }

    /// <summary>Position of the task in its list.</summary>
    public int Task { get; }

    /// <summary>Every pair once.</summary>
    public IEnumerable<int> Distinct => _sorted.Where((pair, i) => i == 0 || _sorted[i - 1] != pair);

    /// <summary>Dice coefficient, 0–1: twice the shared pairs over all pairs.</summary>
    public double Likeness(LetterPairs other)
    {
        int a = 0, b = 0, shared = 0;
        while (a < _sorted.Length && b < other._sorted.Length)
        {
            var order = _sorted[a].CompareTo(other._sorted[b]);
            if (order == 0) shared++;
            if (order <= 0) a++;
            if (order >= 0) b++;
        }

        var all = _sorted.Length + other._sorted.Length;
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}

namespace LawGov.Analysis.Matching;

/// <summary>Rows brought together by a small number that each has, their order within a group kept.</summary>
internal sealed class Grouping
{
    private readonly int[] _starts;
    private readonly int[] _rows;

    /// <param name="keys">The number of each row.</param>
    /// <param name="count">Every number is below this.</param>
    public Grouping(ReadOnlySpan<int> keys, int count)
    {
        _starts = new int[count + 1];
        foreach (var key in keys) _starts[key + 1]++;
        for (var key = 0; key < count; key++) _starts[key + 1] += _starts[key];
        _rows = new int[keys.Length];
        var next = _starts.AsSpan(0, count).ToArray();
        for (var row = 0; row < keys.Length; row++) _rows[next[keys[row]]++] = row;
    }

    /// <summary>The rows with a number, in their order.</summary>
    public ReadOnlySpan<int> RowsOf(int key) => _rows.AsSpan(_starts[key], _starts[key + 1] - _starts[key]);
}

using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>Puts cells together into rows, and says which empty ones a cell above spans.</summary>
internal sealed class LineRows(List<ColumnKind> kinds, List<StackedWord> words, bool[] isBehindEmpty)
{
    private readonly List<SourceRange>[] _cells = [.. kinds.Select(_ => new List<SourceRange>())];
    private readonly List<int> _spanned = [];
    private readonly List<int> _lists = [];

    /// <summary>For each column whether the rows above, since the last heading, have a cell in it.</summary>
    private readonly bool[] _isFilled = new bool[kinds.Count];

    /// <summary>The rows so far.</summary>
    public List<PrintedRow> Rows { get; } = [];

    /// <summary>Adds the words of a cell; none for an empty one. Those of a list are names each, with no mark between.</summary>
    public void AddCell(int column, int from, int to, bool isList)
    {
        for (var i = from; i < to; i++) _cells[column].Add(words[i].Range);
        if (isList) _lists.Add(column);
        if (to > from) _isFilled[column] = true;
        // Those who lead and the time limit may span rows; those who cooperate are often none.
        else if (_isFilled[column] && !(from < words.Count && isBehindEmpty[from]) && MaySpan(column)) _spanned.Add(column);
    }

    /// <summary>Ends the row.</summary>
    public void EndRow(bool isUnsure)
    {
        if (Array.Exists(_cells, c => c.Count > 0)) Rows.Add(PrintedRow.Of([.. _cells.Select(c => c.ToList())], isUnsure || _spanned.Count > 0) with { Spanned = [.. _spanned], Lists = [.. _lists] });
        Clear();
    }

    /// <summary>Adds a heading across the columns, or the header that comes again.</summary>
    public void AddAcross(int from, int to, bool isHeader)
    {
        for (var i = from; i < to; i++)
        {
            var column = isHeader ? i - from : to - from > 1 && kinds[0] == ColumnKind.Number && i == from ? 0 : Math.Max(0, kinds.IndexOf(ColumnKind.Text));
            _cells[column].Add(words[i].Range);
        }

        Rows.Add(PrintedRow.Of([.. _cells.Select(c => c.ToList())]));
        Clear();
        if (!isHeader) Array.Clear(_isFilled);
    }

    private bool MaySpan(int column) => kinds[column] == ColumnKind.Deadline || kinds[column] == ColumnKind.Units && kinds.IndexOf(ColumnKind.Units) == column;

    private void Clear()
    {
        foreach (var cell in _cells) cell.Clear();
        _spanned.Clear();
        _lists.Clear();
    }
}

using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>Puts the rows together that a page has kept, and what stands between them into rows that say nothing.</summary>
internal sealed class KeptRowList(List<StackedWord> words, List<ColumnKind> kinds)
{
    private readonly List<SourceRange>[] _cells = [.. kinds.Select(_ => new List<SourceRange>())];
    private readonly List<(PrintedRow Row, Part Part)> _rows = [];

    private enum Part
    {
        Across,
        Read,
        Unread,
    }

    /// <summary>Adds the cell of a row, which may be empty.</summary>
    public void AddCell(int column, int from, int to)
    {
        for (var i = from; i < to; i++) _cells[column].Add(words[i].Range);
    }

    /// <summary>Ends the row. One that was not understood, or lacks its text or its units, says nothing.</summary>
    public void EndRow(bool isRead, bool isUnsure)
    {
        if (isRead && Has(ColumnKind.Text) && Has(ColumnKind.Units)) _rows.Add((PrintedRow.Of([.. _cells.Select(c => c.OrderBy(p => p.Start).ToList())], isUnsure), Part.Read));
        else _rows.Add((Unread(_cells.SelectMany(c => c)), Part.Unread));
        foreach (var cell in _cells) cell.Clear();
    }

    /// <summary>Adds words that belong to no row.</summary>
    public void Skip(int from, int to) => _rows.Add((Unread(RangesOf(from, to)), Part.Unread));

    /// <summary>Adds a row with one cell: a heading across the columns, or a number whose row the page has put elsewhere.</summary>
    public void AddAcross(int column, int from, int to)
    {
        var cells = Empty();
        cells[column] = RangesOf(from, to);
        _rows.Add((PrintedRow.Of(cells), Part.Across));
    }

    /// <summary>The rows; those that reach into one another, and those not read side by side, are one that says nothing.</summary>
    /// <param name="count">How many rows were read.</param>
    /// <param name="share">Percent of the words that stand in them.</param>
    public List<PrintedRow> Build(out int count, out int share)
    {
        var rows = new List<(PrintedRow Row, Part Part)>();
        var unread = new List<SourceRange>();
        var end = 0;
        foreach (var next in _rows)
        {
            var reachesBack = next.Row.Start < end;
            if (next.Part != Part.Unread && !reachesBack)
            {
                Close();
                rows.Add(next);
            }
            else
            {
                if (reachesBack && unread.Count == 0)
                {
                    unread.AddRange(rows[^1].Row.Cells.SelectMany(c => c));
                    rows.RemoveAt(rows.Count - 1);
                }

                unread.AddRange(next.Row.Cells.SelectMany(c => c));
            }

            end = Math.Max(end, next.Row.End);
        }

        Close();
        var read = rows.FindAll(r => r.Part == Part.Read);
        count = read.Count;
        share = words.Count == 0 ? 0 : read.Sum(r => r.Row.Cells.Sum(c => c.Count)) * 100 / words.Count;
        return rows.ConvertAll(r => r.Row);

        void Close()
        {
            if (unread.Count > 0) rows.Add((Unread(unread), Part.Unread));
            unread.Clear();
        }
    }

    private bool Has(ColumnKind kind) => Enumerable.Range(0, kinds.Count).Any(c => kinds[c] == kind && _cells[c].Count > 0);

    /// <summary>A row that has its pieces in the text alone, and so no units.</summary>
    private PrintedRow Unread(IEnumerable<SourceRange> pieces)
    {
        var cells = Empty();
        cells[Math.Max(0, kinds.IndexOf(ColumnKind.Text))] = [.. pieces.OrderBy(p => p.Start)];
        return PrintedRow.Of(cells, isUnsure: true);
    }

    private List<SourceRange> RangesOf(int from, int to) => words.GetRange(from, to - from).ConvertAll(w => w.Range);

    private List<SourceRange>[] Empty() => [.. kinds.Select(_ => new List<SourceRange>())];
}

using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Cuts the words of a stacked table into cells: the cheapest way through the columns, row by row.</summary>
/// <remarks>Time is linear in the number of words: a cell contains a bounded number of them, and a table has few columns.</remarks>
internal sealed class StackedCells(string source, List<ColumnKind> kinds, List<string> names, List<StackedWord> words, string text)
{
    private const double CostOfHeading = 1;

    /// <summary>A row that costs more was not understood.</summary>
    private const double UnsureRow = 7;

    /// <summary>A table whose rows cost more on the average is none.</summary>
    private const double WorstRow = 8;

    private readonly int _columns = kinds.Count;
    private readonly bool _hasNumbers = kinds.Contains(ColumnKind.Number);

    private CellPath _path = new(0, 0);

    private readonly List<ColumnShape> _shapes = ColumnShapes.Of(kinds, names);

    private readonly StackedScorer _scorer = new(kinds, words, text, kinds.Contains(ColumnKind.Number) ? RowNumberChain.Find(words, text) : null, ColumnShapes.Of(kinds, names));

    /// <summary>What the cheapest way through the words costs.</summary>
    public double Cost { get; private set; } = double.MaxValue;

    /// <summary>The rows; none when the words make no table.</summary>
    public List<PrintedRow> Read()
    {
        _path = new CellPath(words.Count, _columns);
        for (var i = 0; i <= words.Count; i++)
        {
            // A row may end here, the next start and leave its first cells empty.
            _path.Step(i, _columns, i, 0, 0);
            Advance(i);
            if (_path.Step(i, _columns, i, 0, 0)) Advance(i);
        }

        Cost = Math.Min(_path[words.Count, 0], _path[words.Count, _columns]);
        return Build(new ColumnSeams(kinds, words, _scorer));
    }

    private void Advance(int i)
    {
        var header = i < words.Count && _path.Reaches(i, 0) ? HeaderAt(i) : 0;
        if (header > 0)
        {
            _path.Step(i, 0, i + header, 0, 0);
            return;
        }

        for (var c = 0; c < _columns; c++)
        {
            if (!_path.Reaches(i, c)) continue;
            if (i < words.Count) AddCells(i, c);
            _path.Step(i, c, i, c + 1, ColumnShapes.CostOfEmpty(kinds, _shapes, c));
        }

        if (!_path.Reaches(i, 0) || i == words.Count) return;
        var heading = HeadingAt(i);
        if (heading > 0) _path.Step(i, 0, i + heading, 0, CostOfHeading);
    }

    private void AddCells(int i, int c)
    {
        var most = Math.Min(words.Count - i, StackedScorer.MostWords(kinds[c]));
        _scorer.Start(c, i);
        for (var length = 1; length <= most && !_scorer.IsHopeless; length++)
            _path.Step(i, c, i + length, c + 1, _scorer.Add());
    }

    /// <summary>Number of words from <paramref name="i"/> on that repeat the header of the table at the top of a page.</summary>
    private int HeaderAt(int i)
    {
        if (!words[i].StartsLine) return 0;
        var length = 0;
        while (length < _columns + 2 && i + length < words.Count && (names.Contains(TextOf(words[i + length])) || ColumnNames.Read(text.AsSpan(words[i + length].Start, words[i + length].Length)).Kind is ColumnKind.Units)) length++;
        return length >= _columns ? length : 0;
    }

    private int HeadingAt(int i)
    {
        if (!words[i].StartsLine) return 0;
        var length = 1;
        while (!words[i + length - 1].EndsLine) length++;
        var line = text.AsSpan(words[i].Start, words[i + length - 1].End - words[i].Start);
        return PartHeadings.IsHeading(line, words[i].Length, length) ? length : 0;
    }

    private List<PrintedRow> Build(ColumnSeams seams)
    {
        var column = _path[words.Count, 0] <= _path[words.Count, _columns] ? 0 : _columns;
        if (!_path.Reaches(words.Count, column)) return [];
        var rows = new List<PrintedRow>();
        var cells = Empty();
        var bounds = new int[_columns + 1];
        var before = 0.0;
        var data = 0;
        foreach (var step in _path.StepsTo(words.Count, column))
        {
            if (step.Column == _columns || step is { Column: 0, ToColumn: 0 })
            {
                if (step.Column == 0) AddAcross(rows, step.Word, step.ToWord);
                before = _path[step.ToWord, step.ToColumn];
                continue;
            }

            (bounds[step.Column], bounds[step.Column + 1]) = (step.Word, step.ToWord);
            for (var i = step.Word; i < step.ToWord; i++) cells[step.Column].Add(words[i].Range);
            if (step.ToColumn < _columns) continue;
            if (cells.Any(c => c.Count > 0))
            {
                if (_hasNumbers && cells[kinds.IndexOf(ColumnKind.Number)].Count == 0 && rows.Count > 0 && GoesOn(rows[^1], cells)) rows[^1] = Join(rows[^1], cells);
                else rows.Add(PrintedRow.Of(cells, _path[step.ToWord, step.ToColumn] - before > UnsureRow || seams.AreDoubtful(bounds)));
            }

            data++;
            cells = Empty();
        }

        return data > 0 && _path[words.Count, 0] / data <= WorstRow ? rows : [];
    }

    /// <summary>Whether cells without a number go on with those of the row above, which the end of a page has cut.</summary>
    private bool GoesOn(PrintedRow above, List<SourceRange>[] cells)
    {
        for (var c = 0; c < _columns; c++)
            if (CellEnds.Cost(kinds[c], TextOf(above.Cells[c]), TextOf(cells[c]), isFull: true) >= CellEnds.Broken) return true;
        return false;
    }

    private string TextOf(IReadOnlyList<SourceRange> pieces) => string.Concat(pieces.Select(p => PrintedLine.Compact(source, p)));

    private string TextOf(StackedWord word) => text[word.Start..word.End];

    private PrintedRow Join(PrintedRow above, List<SourceRange>[] cells) =>
        PrintedRow.Of([.. above.Cells.Select((cell, c) => new List<SourceRange>([.. cell, .. cells[c]]))], above.IsUnsure);

    /// <summary>A heading across the columns, or the header that a page repeats.</summary>
    private void AddAcross(List<PrintedRow> rows, int from, int to)
    {
        var cells = Empty();
        var isHeader = HeaderAt(from) > 0 && words[from..to].Exists(w => names.Contains(TextOf(w)));
        for (var i = from; i < to; i++)
        {
            // 一 政务服务: the number of a part has a column of its own.
            if (!isHeader && i == from && to - from == 2 && _hasNumbers && RowNumbers.IsChinese(text.AsSpan(words[i].Start, words[i].Length)))
            {
                cells[kinds.IndexOf(ColumnKind.Number)].Add(words[i].Range);
                continue;
            }

            var column = isHeader ? names.IndexOf(TextOf(words[i])) : Math.Max(0, kinds.IndexOf(ColumnKind.Text));
            if (column >= 0) cells[column].Add(words[i].Range);
        }

        rows.Add(PrintedRow.Of(cells));
    }

    private List<SourceRange>[] Empty()
    {
        var cells = new List<SourceRange>[_columns];
        for (var c = 0; c < _columns; c++) cells[c] = [];
        return cells;
    }
}

using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Gives the words of a table whose cells no edge has cut to its columns: the cheapest way through the columns, row by row.</summary>
/// <remarks>Time is linear in the number of words. What stands behind the last row is left out.</remarks>
internal sealed class LineCells
{
    private const double CostOfHeading = 0.1;

    /// <summary>Cost of a word behind the last row.</summary>
    private const double CostOfRest = 1.2;

    /// <summary>A row that costs more was not understood for sure.</summary>
    private const double UnsureRow = 2.6;

    /// <summary>A table whose rows cost more on the average is none.</summary>
    private const double WorstRow = 3;

    private const int FewestRows = 2;

    private readonly List<ColumnKind> _kinds;
    private readonly List<string> _names;
    private readonly List<StackedWord> _words;
    private readonly bool[] _isBehindEmpty;
    private readonly string _text;
    private readonly LineCellScorer _scorer;
    private readonly double[,] _cost;
    private readonly (int Word, int Column)[,] _from;

    /// <summary>Makes the reader of a table.</summary>
    /// <param name="columns">What the columns contain, and their names.</param>
    /// <param name="words">The words of the table.</param>
    /// <param name="isBehindEmpty">For each word whether an empty cell may stand before it.</param>
    /// <param name="text">The joined text of the words.</param>
    /// <param name="numbers">For each word whether it numbers a row.</param>
    public LineCells(List<(ColumnKind Kind, string Name)> columns, List<StackedWord> words, bool[] isBehindEmpty, string text, bool[]? numbers)
    {
        _kinds = columns.ConvertAll(c => c.Kind);
        _names = columns.ConvertAll(c => c.Name);
        (_words, _isBehindEmpty, _text) = (words, isBehindEmpty, text);
        _scorer = new LineCellScorer(_kinds, words, text, numbers);
        _cost = new double[words.Count + 1, _kinds.Count + 1];
        _from = new (int Word, int Column)[words.Count + 1, _kinds.Count + 1];
    }

    /// <summary>What a row costs on the average.</summary>
    public double CostOfRow { get; private set; } = double.MaxValue;

    /// <summary>The rows; none when the words make no table.</summary>
    public List<PrintedRow> Read()
    {
        for (var i = 0; i <= _words.Count; i++)
            for (var c = 0; c <= _kinds.Count; c++) _cost[i, c] = double.MaxValue;
        _cost[0, 0] = 0;
        for (var i = 0; i <= _words.Count; i++)
        {
            Advance(i);
            // The row ends here; the next may begin with empty cells.
            if (Step(i, _kinds.Count, i, 0, 0)) Advance(i);
        }

        var end = 0;
        for (var i = 1; i <= _words.Count; i++)
            if (_cost[i, 0] < double.MaxValue && (end == 0 || _cost[i, 0] + (end - i) * CostOfRest <= _cost[end, 0])) end = i;
        return end == 0 ? [] : Build(end);
    }

    private void Advance(int i)
    {
        if (i < _words.Count && _cost[i, 0] < double.MaxValue)
        {
            if (HeaderAt(i) is var header and > 0)
            {
                Step(i, 0, i + header, 0, 0);
                return;
            }

            for (var length = HeadingAt(i); length > 0; length = 0) Step(i, 0, i + length, 0, CostOfHeading * length);
        }

        for (var c = 0; c < _kinds.Count; c++)
        {
            if (_cost[i, c] == double.MaxValue) continue;
            if (i < _words.Count) AddCells(i, c);
            Step(i, c, i, c + 1, CostOfEmpty(i, c));
        }
    }

    private void AddCells(int i, int c)
    {
        var most = Math.Min(_words.Count - i, LineCellScorer.MostWords(_kinds[c]));
        var cost = 0.0;
        for (var length = 1; length <= most; length++)
        {
            cost += _scorer.CostOf(c, i, i + length - 1);
            if (cost >= LineCellScorer.Hopeless) return;
            Step(i, c, i + length, c + 1, cost);
        }
    }

    private double CostOfEmpty(int i, int c)
    {
        var isMarked = i < _words.Count && _isBehindEmpty[i];
        return _kinds[c] switch
        {
            ColumnKind.Number => 3,
            ColumnKind.Text => _kinds.LastIndexOf(ColumnKind.Text) != c ? 1.2 : _kinds.IndexOf(ColumnKind.Text) != c ? 4 : 9,
            ColumnKind.Units when _kinds.IndexOf(ColumnKind.Units) == c => isMarked ? 1 : 2.5,
            ColumnKind.Units or ColumnKind.Deadline => isMarked ? 0.2 : 1.5,
            _ => isMarked ? 0.1 : 0.4,
        };
    }

    private bool Step(int i, int c, int toWord, int toColumn, double cost)
    {
        if (_cost[i, c] == double.MaxValue || _cost[i, c] + cost >= _cost[toWord, toColumn]) return false;
        _cost[toWord, toColumn] = _cost[i, c] + cost;
        _from[toWord, toColumn] = (i, c);
        return true;
    }

    private ReadOnlySpan<char> TextOf(int word) => _text.AsSpan(_words[word].Start, _words[word].Length);

    /// <summary>Number of words from <paramref name="i"/> on that repeat the header.</summary>
    private int HeaderAt(int i)
    {
        var length = 0;
        while (length < _names.Count && i + length < _words.Count && TextOf(i + length).SequenceEqual(_names[length])) length++;
        return length == _names.Count ? length : 0;
    }

    /// <summary>一、优化环境; 一 above 优化环境; （二）环境 整治.</summary>
    private int HeadingAt(int i)
    {
        if (PartHeadings.IsHeading(TextOf(i), _words[i].Length, 1)) return i + 1 < _words.Count && Labels.Read(TextOf(i)).Length + 2 >= _words[i].Length && PartHeadings.IsRest(TextOf(i + 1)) ? 2 : 1;
        return i + 1 < _words.Count && _kinds[0] == ColumnKind.Number && PartHeadings.IsHeading(string.Concat(TextOf(i), TextOf(i + 1)), _words[i].Length, 2) ? 2 : 0;
    }

    /// <summary>Whether each of two words or more is a list of whole names.</summary>
    private bool AreNames(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!CellShapes.IsNames(TextOf(i)) || !CellEnds.IsWholeList(TextOf(i).TrimEnd("、,;"))) return false;
        return to - from > 1;
    }

    private List<PrintedRow> Build(int end)
    {
        var steps = new List<(int Word, int Column, int ToWord, int ToColumn)>();
        for (var (word, column) = (end, 0); word > 0 || column > 0;)
        {
            var (fromWord, fromColumn) = _from[word, column];
            steps.Add((fromWord, fromColumn, word, column));
            (word, column) = (fromWord, fromColumn);
        }

        steps.Reverse();
        var rows = new LineRows(_kinds, _words, _isBehindEmpty);
        var before = 0.0;
        var data = 0;
        foreach (var step in steps)
        {
            if (step.Column == _kinds.Count || step is { Column: 0, ToColumn: 0 })
            {
                if (step.Column == 0) rows.AddAcross(step.Word, step.ToWord, HeaderAt(step.Word) > 0);
                before = _cost[step.ToWord, step.ToColumn];
                continue;
            }

            rows.AddCell(step.Column, step.Word, step.ToWord, _kinds[step.Column] == ColumnKind.Units && AreNames(step.Word, step.ToWord));
            if (step.ToColumn < _kinds.Count) continue;
            rows.EndRow(_cost[step.ToWord, step.ToColumn] - before > UnsureRow);
            data++;
        }

        if (data < FewestRows) return [];
        CostOfRow = _cost[end, 0] / data;
        return CostOfRow <= WorstRow ? rows.Rows : [];
    }
}

using System.Buffers;
using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Tells the columns of a table apart whose lines hold the pieces of neighbouring cells with single spaces between.</summary>
/// <remarks>
/// Pieces stand in the order of their columns. Which columns these are is judged by length, since all lines of a cell but its last are as long as its column
/// is wide, by shape (numbers, names, time limits), and by what stands above: a name that is cut off goes on, a list that is whole does not.
/// </remarks>
internal sealed class InterleavedGrid : ITableGrid
{
    /// <summary>Fewer lines show nothing.</summary>
    private const int FewestLines = 4;

    /// <summary>Of the lines so many percent hold pieces of two cells or more.</summary>
    private const int ShareOfShared = 15;

    /// <summary>A table of more lines is told by its first ones: the widths of columns do not change.</summary>
    private const int MostLines = 4000;

    /// <summary>Percent of the widest lines of text that a line has to reach to be one without doubt.</summary>
    private const int ShareOfText = InterleavedWidths.ShareOfText;

    /// <summary>Cost of a piece longer than its column is wide.</summary>
    private const double TooLong = 4;

    /// <summary>Cost of a piece shorter than the lines of its column, behind which the cell goes on.</summary>
    private const double TooShort = 1.5;

    /// <summary>Cost of two pieces of one line in the same cell.</summary>
    private const double SameCell = 0.6;

    /// <summary>Cost of two names side by side in the same cell.</summary>
    private const double SameNames = 8;

    /// <summary>Gain of a piece below a list of names that has to go on.</summary>
    private const double GoesOn = 2;

    /// <summary>Cost of the rest of a name below one that is whole.</summary>
    private const double NoRest = 2;

    /// <summary>Cost of a remark: columns for them are mostly empty.</summary>
    private const double NoRemark = 2;

    /// <summary>The rest of a time limit is not longer.</summary>
    private const int LongestRest = 3;

    /// <summary>Gain of the number that comes next.</summary>
    private const double SureNumber = 3;

    /// <summary>A piece that costs more may belong to another column.</summary>
    private const double UnsureCost = 3.5;

    private static readonly SearchValues<char> NoNames = SearchValues.Create("。“”《》%:");

    private readonly string _source;
    private readonly List<PrintedColumn> _columns;
    private readonly int[] _widths;
    private readonly string[] _above;
    private readonly char _level;
    private readonly int _text;
    private readonly int _number;

    /// <summary>The number of the last row.</summary>
    private int _last;

    private InterleavedGrid(string source, List<PrintedColumn> columns, List<PrintedLine> lines)
    {
        _source = source;
        _columns = columns;
        _above = new string[columns.Count];
        Array.Fill(_above, "");
        _text = columns.FindLastIndex(c => c.Kind == ColumnKind.Text);
        _number = columns.FindIndex(c => c.Kind == ColumnKind.Number);
        _widths = InterleavedWidths.Measure(source, columns, _text, lines);
        _level = NameLevels.MostCommonIn(source.AsSpan(lines[0].Start, lines[^1].End - lines[0].Start));
    }

    public int Count => _columns.Count;

    /// <summary>The grid of a table with these lines; null where lines do not hold pieces of several cells.</summary>
    public static InterleavedGrid? Find(string source, List<PrintedColumn> columns, IReadOnlyList<PrintedLine> lines)
    {
        var filled = new List<PrintedLine>();
        foreach (var line in lines)
            if (!line.IsBlank && !line.IsPageMark && filled.Count < MostLines) filled.Add(line);
        // The number of a row beside its text says nothing.
        var shared = filled.Count(l => LinePieces.Of(source, l, 0).Count > (RowNumbers.TryRead(PrintedLine.Compact(source, l.Words[0].Range), out _, out _, out _) ? 2 : 1));
        var whole = 0;
        for (var i = 0; i < filled.Count; i++)
            if (IsWholeRow(source, columns, LinePieces.Of(source, filled[i], 0))) whole++;
        if (filled.Count < FewestLines || shared * 100 < filled.Count * ShareOfShared || whole * 2 > filled.Count || !columns.Exists(c => c.Kind == ColumnKind.Text)) return null;
        return new InterleavedGrid(source, columns, filled);
    }

    /// <summary>A line with a piece for each column, none of which goes on: each line is a row then, and nothing is wrapped.</summary>
    private static bool IsWholeRow(string source, List<PrintedColumn> columns, List<Chunk> pieces)
    {
        if (pieces.Count != columns.Count) return false;
        for (var c = 0; c < columns.Count; c++)
            if (columns[c].Kind == ColumnKind.Units && !CellEnds.IsWholeList(PrintedLine.Compact(source, pieces[c].Range))) return false;
        return true;
    }

    public ColumnKind KindOf(int column) => _columns[column].Kind;

    public bool IsFull(int column, Chunk chunk) => LengthOf(chunk) >= _widths[column] - 1;

    public List<Chunk>[]? Place(PrintedLine line, out bool isUnsure)
    {
        isUnsure = false;
        var pieces = LinePieces.Of(_source, line, _last + 1);
        if (pieces.Count > Count * 2 || pieces.Exists(p => LengthOf(p) > _widths[_text] + 3 && LengthOf(p) > 10)) return null;
        var costs = pieces.ConvertAll(Costs);
        WeighNumber(pieces, costs);
        var columns = CheapestColumns.Of(costs, (piece, column) => CostOfSame(pieces[piece - 1], pieces[piece], KindOf(column)), out var cost);
        isUnsure = cost > UnsureCost;
        var cells = new List<Chunk>[Count];
        for (var c = 0; c < Count; c++) cells[c] = [];
        for (var i = 0; i < pieces.Count; i++) cells[columns[i]].Add(pieces[i]);
        if (columns[0] == _number && RowNumbers.TryRead(PrintedLine.Compact(_source, pieces[0].Range), out var number, out _, out _)) _last = number;
        for (var c = 0; c < Count; c++)
        {
            if (cells[c].Count == 0) continue;
            var text = string.Concat(cells[c].Select(p => PrintedLine.Compact(_source, p.Range)));
            _above[c] = KindOf(c) == ColumnKind.Units && CellEnds.IsWholeList(_above[c]) || KindOf(c) != ColumnKind.Units ? text : _above[c] + text;
        }

        return cells;
    }

    public bool Settle(ReadOnlySpan<GridLine> row)
    {
        var left = _columns.FindIndex(c => c.Kind == ColumnKind.Units);
        var right = _columns.FindLastIndex(c => c.Kind == ColumnKind.Units);
        return right == left + 1 && LevelCells.Settle(row, left, right);
    }

    private int LengthOf(Chunk piece) => PrintedLine.Compact(_source, piece.Range).Length;

    /// <summary>The number that comes next numbers its row where it stands first in its line; any other one counts something in a text.</summary>
    private void WeighNumber(List<Chunk> pieces, List<double[]> costs)
    {
        if (_number < 0) return;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!RowNumbers.TryRead(PrintedLine.Compact(_source, pieces[i].Range), out var number, out _, out _)) continue;
            costs[i][_number] += i == 0 && (number == _last + 1 || number == 1) ? -SureNumber : TooLong;
        }
    }

    private double[] Costs(Chunk piece)
    {
        var text = PrintedLine.Compact(_source, piece.Range);
        var costs = new double[Count];
        for (var c = 0; c < Count; c++) costs[c] = CostOf(c, text);
        return costs;
    }

    /// <summary>2024 年: a number has spaces around it inside a text; two names side by side are two cells.</summary>
    private double CostOfSame(Chunk before, Chunk piece, ColumnKind kind) =>
        _source[piece.Range.Start] != _level && char.IsAsciiLetterOrDigit(_source[before.Range.End - 1]) || char.IsAsciiLetterOrDigit(_source[piece.Range.Start]) ? SameCell : kind == ColumnKind.Units ? SameNames : TooLong;

    private double CostOf(int column, string text)
    {
        var kind = KindOf(column);
        var cost = CellShapes.Misfit(kind, text);
        if (kind == ColumnKind.Number) return cost;
        // 年第三季 / 度: the rest of a time limit looks like none.
        if (kind == ColumnKind.Deadline && text.Length <= LongestRest && _above[column].Length > 0 && CellShapes.IsTime(_above[column] + text)) return 0;
        if (kind == ColumnKind.Other) cost += NoRemark;
        cost += text.Length > _widths[column] + 1 ? TooLong : 0;
        if (column == _text)
        {
            // A short line of text is the last of its cell.
            if (text.Length * 100 < _widths[column] * ShareOfText && text[^1] is not ('。' or ';' or '”')) cost += TooShort;
            if (text.Length <= 3 && text[^1] is not '。') cost += 0.5;
            return cost;
        }

        if (text.AsSpan().ContainsAny(NoNames) || kind == ColumnKind.Units && text.Contains(',', StringComparison.Ordinal)) cost += TooLong;
        if (kind == ColumnKind.Units && !text.AsSpan().ContainsAnyExceptInRange('0', '9')) return cost + TooLong;
        if (kind != ColumnKind.Units || _above[column].Length == 0) return cost;
        if (!CellEnds.IsWholeList(_above[column]) || CellEnds.IsCut(_above[column], text)) cost -= GoesOn;
        else if (CellEnds.IsRest(text)) cost += NoRest;
        return cost;
    }
}

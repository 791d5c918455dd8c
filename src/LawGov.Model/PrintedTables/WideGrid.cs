using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Where the columns of a table stand whose cells are set apart by spaces.</summary>
/// <remarks>
/// A name stands in the middle of its column, and the lines that cover the middle of one column and of no other show how wide it is.
/// Text taken from a page counts a narrow character as much as a wide one, so that edges are known to some characters only.
/// </remarks>
internal sealed class WideGrid : ITableGrid
{
    /// <summary>Edges are known no better than this.</summary>
    private const int Drift = 6;

    /// <summary>Cost of two pieces of one line in the same column.</summary>
    private const double SameColumn = 4;

    /// <summary>Cost of two pieces of one text, a space apart.</summary>
    private const double SameCell = 0.8;

    /// <summary>Gain of a piece below a list of names that has to go on.</summary>
    private const double GoesOn = 2;

    /// <summary>Cost of the rest of a name below one that is whole.</summary>
    private const double NoRest = 2;

    /// <summary>A piece that costs more may belong to another column.</summary>
    private const double UnsureCost = 5;

    private readonly string _source;
    private readonly List<PrintedColumn> _columns;
    private readonly int[] _left;
    private readonly int[] _right;

    /// <summary>Where the last piece of each column began: drift changes slowly from line to line.</summary>
    private readonly int[] _recent;

    private readonly string[] _texts;
    private readonly ColumnBands? _bands;

    public WideGrid(string source, List<PrintedColumn> columns, IReadOnlyList<PrintedLine> lines)
    {
        _source = source;
        _columns = columns;
        _left = new int[columns.Count];
        _right = new int[columns.Count];
        _recent = new int[columns.Count];
        Array.Fill(_recent, -1);
        _texts = new string[columns.Count];
        Array.Fill(_texts, "");
        for (var c = 0; c < columns.Count; c++)
        {
            var cells = lines.SelectMany(l => l.Chunks).Where(chunk => IsOnly(chunk, c)).ToList();
            var half = columns[c].Name.Max(n => n.End - n.Start) / 2.0;
            _left[c] = Edge(cells.ConvertAll(x => x.Left), 0.15, (int)(columns[c].Center - half));
            _right[c] = Edge(cells.ConvertAll(x => x.Right), 0.85, (int)(columns[c].Center + half));
        }

        _bands = ColumnBands.Find(source, columns, lines);
    }

    public int Count => _columns.Count;

    /// <summary>Left edge of the first column of text.</summary>
    public int TextLeft => _left[Math.Max(0, _columns.FindIndex(c => c.Kind == ColumnKind.Text))];

    public ColumnKind KindOf(int column) => _columns[column].Kind;

    public bool IsFull(int column, Chunk chunk) => _bands?.IsFull(column, chunk) ?? chunk.Right >= _right[column] - 2;

    public List<Chunk>[]? Place(PrintedLine line, out bool isUnsure)
    {
        isUnsure = false;
        if (_bands is not null) return _bands.Place(line);
        var pieces = line.Chunks.SelectMany(Cut).ToList();
        if (pieces.Exists(IsOutside)) return null;
        var costs = pieces.ConvertAll(Costs);
        var columns = costs.Count == 0 ? [] : CheapestColumns.Of(costs, (piece, column) => CostOfSame(pieces, piece, column), out _);
        var cells = new List<Chunk>[Count];
        for (var c = 0; c < Count; c++) cells[c] = [];
        for (var i = 0; i < pieces.Count; i++)
        {
            cells[columns[i]].Add(pieces[i]);
            // A piece that would stand as well in another column.
            isUnsure |= costs[i][columns[i]] > UnsureCost;
            _recent[columns[i]] = pieces[i].Left;
            _texts[columns[i]] = (CellEnds.IsWholeList(_texts[columns[i]]) ? "" : _texts[columns[i]]) + PrintedLine.Compact(_source, pieces[i].Range);
        }

        return cells;
    }

    private bool IsOutside(Chunk piece) => piece.Left + 1 < _left[0] - Drift || Covered(piece) > 2 || Covered(piece) > 1 && piece.Right - piece.Left > _right[^1] - _left[0];

    /// <summary>What it costs to put the piece into each column: how far it stands from there, and how little it looks like what stands there.</summary>
    private double[] Costs(Chunk piece)
    {
        var text = PrintedLine.Compact(_source, piece.Range);
        var costs = new double[Count];
        for (var c = 0; c < Count; c++)
        {
            var off = Math.Max(0, Math.Max(_left[c] - piece.Left, piece.Right - _right[c]));
            if (_recent[c] >= 0) off = Math.Min(off, Math.Abs(_recent[c] - piece.Left) + 1);
            costs[c] = off * 0.5 + Math.Abs(piece.Left - _left[c]) * 0.04 + CellShapes.Misfit(KindOf(c), text);
            if (KindOf(c) != ColumnKind.Units || _texts[c].Length == 0 || CellShapes.IsTime(text)) continue;
            if (!CellEnds.IsWholeList(_texts[c]) || CellEnds.IsCut(_texts[c], text)) costs[c] -= GoesOn;
            else if (CellEnds.IsRest(text)) costs[c] += NoRest;
        }

        return costs;
    }

    /// <summary>What a piece costs in the column of the one before it.</summary>
    private double CostOfSame(List<Chunk> pieces, int piece, int column) =>
        KindOf(column) == ColumnKind.Text && pieces[piece].Left - pieces[piece - 1].Right == 1 ? SameCell : SameColumn;

    private int Covered(Chunk chunk) => _columns.Count(c => chunk.Left <= c.Center && c.Center <= chunk.Right);

    private bool IsOnly(Chunk chunk, int column)
    {
        // The middle of the column lies well inside the chunk, and that of no other lies in it.
        if (chunk.Left + 1 > _columns[column].Center || _columns[column].Center > chunk.Right - 1) return false;
        for (var c = 0; c < Count; c++)
            if (c != column && chunk.Covers(_columns[c].Center)) return false;
        return true;
    }

    private static int Edge(List<int> places, double share, int otherwise)
    {
        if (places.Count == 0) return otherwise;
        places.Sort();
        return places[(int)Math.Round((places.Count - 1) * share)];
    }

    /// <summary>Cuts a chunk where a single space is all that is left between two cells: a number has spaces inside, a sentence has not.</summary>
    private List<Chunk> Cut(Chunk chunk)
    {
        var pieces = new List<Chunk>();
        for (var i = chunk.Range.Start + 1; i < chunk.Range.End - 1; i++)
        {
            if (!char.IsWhiteSpace(_source[i]) || !IsGap(chunk, i)) continue;
            pieces.Add(chunk with { Range = chunk.Range with { End = i } });
            chunk = chunk with { Range = chunk.Range with { Start = i + 1 } };
        }

        pieces.Add(chunk);
        return pieces;
    }

    private bool IsGap(Chunk chunk, int space)
    {
        var before = _source[space - 1];
        var after = _source[space + 1];
        if (char.IsAsciiLetterOrDigit(before)) return KindOf(0) == ColumnKind.Number && chunk.Left <= _right[0] && RowNumbers.TryRead(PrintedLine.Compact(_source, chunk.Range with { End = space }), out _, out _, out _);
        if (!char.IsAsciiLetterOrDigit(after)) return true;
        return _columns.Exists(c => c.Kind == ColumnKind.Deadline) && !CellShapes.IsTime(PrintedLine.Compact(_source, chunk.Range with { End = space })) && CellShapes.IsTime(PrintedLine.Compact(_source, chunk.Range with { Start = space + 1 }));
    }
}

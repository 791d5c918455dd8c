using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Puts the lines of a drawn table together into rows, column by column.</summary>
/// <remarks>A rule through one column ends its cell and begins a row; the cells beside it that have none span both rows.</remarks>
internal sealed class BoxRows(string source, BoxColumns columns)
{
    /// <summary>Within so many rows the names of the columns stand; each is read again until they are found, so that they must be few.</summary>
    private const int MostRowsOfNames = 8;

    private readonly List<(int Start, int End, BoxCell?[] Cells)> _rows = [];
    private readonly BoxCell?[] _open = new BoxCell?[columns.Count];
    private readonly bool[] _isClosed = new bool[columns.Count];
    private ColumnKind[]? _kinds;
    private bool _isPage;
    private bool _isUnsure;

    /// <summary>Where the rows added so far end.</summary>
    private int End => _rows.Count > 0 ? _rows[^1].End : 0;

    /// <summary>A rule from edge to edge ends all cells.</summary>
    public void AddRule(BoxLine line)
    {
        Array.Fill(_isClosed, true);
        Skip(line);
    }

    /// <summary>Passes over a line that says nothing, such as the names of the columns that a page repeats.</summary>
    public void Skip(BoxLine line)
    {
        if (_rows.Count > 0) _rows[^1] = (_rows[^1].Start, line.End, _rows[^1].Cells);
    }

    /// <summary>The table goes on behind the end of a page.</summary>
    public void AddPage() => _isPage = true;

    /// <summary>Adds a line of text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="startsRow">Where no rules part rows: the line begins one.</param>
    public void Add(BoxLine line, bool startsRow)
    {
        if (columns.Place(line) is not { } placed)
        {
            _isUnsure = true;
            placed = [.. line.Pieces.FindAll(p => !p.IsEmpty).Take(columns.Count).Select((p, i) => (p, i, i + 1))];
        }

        foreach (var (piece, first, end) in placed)
            if (piece.IsRule) Array.Fill(_isClosed, true, first, end - first);
        var texts = placed.FindAll(p => p.Piece is { IsRule: false, IsEmpty: false });
        if (startsRow) Array.Fill(_isClosed, true);
        if (_isPage && GoesOn(texts)) Array.Clear(_isClosed);
        _isPage = false;
        if (_rows.Count == 0 || Array.Exists(_isClosed, c => c) && BeginsRow(placed)) BeginRow(line);
        else Skip(line);
        foreach (var (piece, first, _) in texts)
        {
            // Marks of lists say that the words behind a rule beside them are those of the row it begins.
            var column = texts.Count == 1 && columns.Count > 1 && placed.Count == 1 ? TextColumn : first;
            if (_open[column] is not { } cell || cell.FirstRow < _rows.Count - 1 && StartsItem(column, piece)) _open[column] = _rows[^1].Cells[column] = cell = new BoxCell(_rows.Count - 1);
            cell.Pieces.Add(piece.Range);
        }
    }

    private int TextColumn => _kinds is null ? 0 : Math.Max(0, Array.FindLastIndex(_kinds, k => k == ColumnKind.Text));

    /// <summary>The rows; none when they name no column of units.</summary>
    public List<PrintedRow> Build(int start)
    {
        if (_kinds is null) ReadKinds();
        if (_kinds is null) return [];
        var rows = new List<PrintedRow>();
        for (var r = 0; r < _rows.Count; r++)
        {
            var (from, end, cells) = _rows[r];
            var spanned = Enumerable.Range(0, cells.Length).Where(c => cells[c] is { } cell && cell.FirstRow < r && cell.Pieces.Count > 0).ToList();
            rows.Add(new PrintedRow(r == 0 ? start : from, end, [.. cells.Select((c, i) => c is null || spanned.Contains(i) ? [] : (IReadOnlyList<SourceRange>)c.Pieces)], _isUnsure) { Spanned = spanned });
        }

        return rows;
    }

    private void BeginRow(BoxLine line)
    {
        if (_kinds is null && _rows.Count is > 0 and <= MostRowsOfNames) ReadKinds();
        var cells = new BoxCell?[columns.Count];
        for (var c = 0; c < cells.Length; c++)
        {
            if (_isClosed[c] || _open[c] is null) _open[c] = new BoxCell(_rows.Count);
            cells[c] = _open[c];
            _isClosed[c] = false;
        }

        _rows.Add((_rows.Count > 0 ? Math.Max(End, line.Start) : line.Start, line.End, cells));
    }

    /// <summary>Whether something stands in a column behind its rule; a rule may stop a line earlier than the next text begins.</summary>
    private bool BeginsRow(List<(BoxPiece Piece, int First, int End)> placed) => placed.Exists(p => p.Piece is { IsRule: false } && Enumerable.Range(p.First, p.End - p.First).Any(c => _isClosed[c]));

    private bool StartsItem(int column, BoxPiece piece)
    {
        if (_kinds is null || _kinds[column] != ColumnKind.Text) return false;
        var text = PrintedLine.Compact(source, piece.Range);
        return Labels.Read(text).Exists || Labels.IsMark(text[0]);
    }

    /// <summary>Whether the first row of a page is the rest of the last of the page before: it has no number though rows have.</summary>
    private bool GoesOn(List<(BoxPiece Piece, int First, int End)> texts)
    {
        if (_kinds is null && _rows.Count is > 1 and <= MostRowsOfNames) ReadKinds();
        var number = _kinds is null ? -1 : Array.IndexOf(_kinds, ColumnKind.Number);
        return number >= 0 && _rows.Count > 1 && texts.Count > 0 && !texts.Exists(t => t.First == number) && texts.TrueForAll(t => t.End == t.First + 1);
    }

    private void ReadKinds()
    {
        var kinds = new ColumnKind[columns.Count];
        foreach (var (_, _, cells) in _rows)
            for (var c = 0; c < kinds.Length; c++)
                if (kinds[c] == ColumnKind.None && cells[c] is { } cell) kinds[c] = ColumnNames.Read(string.Concat(cell.Pieces.Select(p => PrintedLine.Compact(source, p)))).Kind;
        if (Array.Exists(kinds, k => k == ColumnKind.Units)) _kinds = kinds;
    }
}

using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Normalizing;

/// <summary>Tells which lines below a header are rows though their marks do not add up: cells that are empty at the end of a row, or span several rows, are left out of it.</summary>
internal struct HeadedRows
{
    /// <summary>Behind so many lines in a row that are none, the table is over.</summary>
    private const int MostBetween = 4;

    /// <summary>A cell that is looked at is not longer.</summary>
    private const int LongestCell = 60;

    private bool _isOpen;
    private bool _isClosed;
    private bool _hasTabs;
    private bool _isNumbered;
    private int _between;

    /// <summary>Marks between the cells of the header; 0 when no table is open.</summary>
    public int Marks { readonly get => _isOpen ? field : 0; private set; }

    /// <summary>Whether <paramref name="line"/> names columns, one of them of units; then it is the header of the rows below.</summary>
    public bool Open(ReadOnlySpan<char> line, int marks)
    {
        if (marks < 2 || line.Length > LongestCell * 2) return false;
        var tabs = !CellBars.Open(line) && line.Contains('\t');
        var (cells, named, units, first) = (0, 0, false, ColumnKind.None);
        Span<char> folded = stackalloc char[LongestCell];
        foreach (var cell in CellsOf(line, tabs))
        {
            var name = Fold(line[cell], folded);
            if (name.IsEmpty) continue;
            var kind = ColumnNames.Read(name).Kind;
            if (cells++ == 0) first = kind;
            if (kind != ColumnKind.None) named++;
            units |= kind == ColumnKind.Units;
        }

        if (!units || named < 3 || named * 2 < cells) return false;
        (_isOpen, _isClosed, _hasTabs, _isNumbered, _between, Marks) = (true, CellBars.Close(line), tabs, first == ColumnKind.Number, 0, marks);
        return true;
    }

    /// <summary>Counts a line that is no row.</summary>
    public void Pass()
    {
        if (++_between > MostBetween) _isOpen = false;
    }

    /// <summary>Whether <paramref name="line"/> is a row of its own that lacks cells.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The line below, which may go on with a cell that breaks its lines.</param>
    public bool Contains(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (!_isOpen || _hasTabs != (!CellBars.Open(line) && line.Contains('\t'))) return false;
        var marks = _hasTabs ? line.Count('\t') : CellBars.Count(line);
        if (marks == 0 || marks > Marks) return false;
        var isClosed = !_hasTabs && CellBars.Close(line);
        if (_isClosed && !isClosed) return false;
        var (cells, filled, says, last) = (0, 0, isClosed, default(Range));
        Span<char> folded = stackalloc char[LongestCell];
        foreach (var cell in CellsOf(line, _hasTabs))
        {
            var content = Fold(line[cell], folded);
            if (content.IsEmpty) continue;
            says |= cells++ == 0 ? RowNumbers.TryRead(content, out _, out _, out _) : Stands(content);
            filled++;
            last = cell;
        }

        if (filled < 2 || !says) return false;
        _between = 0;
        return isClosed || !GoesOn(line[last], next);
    }

    /// <summary>The last cell of a row breaks its lines: what stands below begins with no number, and no text behind names or a time limit that are whole.</summary>
    private readonly bool GoesOn(ReadOnlySpan<char> last, ReadOnlySpan<char> next)
    {
        if (next.IsWhiteSpace()) return false;
        Span<char> folded = stackalloc char[LongestCell];
        Range first = default;
        foreach (var cell in CellsOf(next, _hasTabs))
        {
            first = cell;
            break;
        }

        var below = Fold(next[first], folded);
        if (_isNumbered && RowNumbers.TryRead(below, out _, out _, out _) || below.IsEmpty && !_isNumbered) return false;
        if (last.TrimEnd() is [.., '、' or '，' or ',']) return true;
        if (!_isNumbered && !Stands(below))
        {
            Span<char> own = stackalloc char[LongestCell];
            return !Stands(Fold(last, own));
        }

        return true;
    }

    /// <summary>Names or a time limit: what tells a row from a line with wide spaces.</summary>
    private static bool Stands(ReadOnlySpan<char> cell) => ClauseDates.IsMember(FieldNouns.UpToMark(cell)) || UnitCells.Begins(cell);

    private static List<Range> CellsOf(ReadOnlySpan<char> line, bool tabs)
    {
        var cells = new List<Range>();
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && !(tabs ? line[i] == '\t' : CellBars.IsBar(line[i]))) continue;
            cells.Add(start..i);
            start = i + 1;
        }

        return cells;
    }

    /// <summary>The cell without white space and marks of Markdown, as far as it fits.</summary>
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> cell, Span<char> folded)
    {
        var length = 0;
        foreach (var c in cell)
            if (CharacterFolding.Fold(c) is var one and not (' ' or '\t' or '\n' or '*') && length < folded.Length) folded[length++] = one;
        return folded[..length];
    }
}

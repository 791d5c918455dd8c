using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>Says how little a run of words looks like one cell of a column. A cell grows word by word.</summary>
/// <remarks>
/// All lines of a cell but its last are as long as its column is wide; a list of names is not cut between two names without a mark;
/// a time limit looks like one; a number stands alone.
/// </remarks>
internal sealed class StackedScorer(List<ColumnKind> kinds, List<StackedWord> words, string text)
{
    /// <summary>A line shorter than the longest of its cell by so much was not cut by the edge of the column.</summary>
    private const int Ragged = 3;

    /// <summary>No table has a cell with so many ends of cells inside.</summary>
    private const double MostBreaks = 20;

    private ColumnKind _kind;
    private int _first;
    private int _next;
    private int _lineStart;
    private int _longest;
    private int _shortestInner;
    private int _lastLine;
    private double _breaks;

    /// <summary>Whether the cell cannot go on, however it ends.</summary>
    public bool IsHopeless => _breaks > MostBreaks;

    /// <summary>The most words of a cell.</summary>
    public static int MostWords(ColumnKind kind) => kind switch
    {
        ColumnKind.Number => 1,
        ColumnKind.Text => 60,
        ColumnKind.Units => 24,
        ColumnKind.Deadline => 8,
        _ => 8,
    };

    /// <summary>Starts a cell of column <paramref name="column"/> at word <paramref name="first"/>.</summary>
    public void Start(int column, int first)
    {
        _kind = kinds[column];
        _first = _next = first;
        _lineStart = words[first].Start;
        _longest = _lastLine = 0;
        _shortestInner = int.MaxValue;
        _breaks = 0;
    }

    /// <summary>Adds the next word; the cost of the cell so far.</summary>
    public double Add()
    {
        var word = words[_next];
        if (_next > _first && word.StartsLine)
        {
            // The line above is an inner one now.
            _shortestInner = Math.Min(_shortestInner, _lastLine);
            _breaks += CostOfBreak(text.AsSpan(_lineStart, word.Start - _lineStart), word);
            _lineStart = word.Start;
        }
        else if (_next > _first && !char.IsAsciiLetterOrDigit(text[word.Start]) && !char.IsAsciiLetterOrDigit(text[word.Start - 1]))
        {
            // Chinese text has no spaces inside.
            _breaks += 0.6;
        }

        if (word.StartsLine && _kind != ColumnKind.Number && kinds.Contains(ColumnKind.Number) && word.EndsLine && RowNumbers.TryRead(text.AsSpan(word.Start, word.Length), out _, out _, out _)) _breaks += 6;
        _lastLine = word.End - _lineStart;
        _longest = Math.Max(_longest, _lastLine);
        _next++;
        var cell = text.AsSpan(words[_first].Start, word.End - words[_first].Start);
        var ragged = _shortestInner <= _longest - Ragged ? Math.Min(3, (_longest - _shortestInner - Ragged + 1) * 0.8) : 0;
        // The cell ends where its line does, or where the next word may start one.
        var cut = word.EndsLine ? 0 : 0.1;
        return _breaks + ragged + cut + OfKind(cell);
    }

    private double CostOfBreak(ReadOnlySpan<char> line, StackedWord next)
    {
        var below = text.AsSpan(next.Start, next.Length);
        return _kind switch
        {
            ColumnKind.Units when CellEnds.StandApart(line, below) => 2,
            ColumnKind.Text when line[^1] == '。' => 0.4,
            ColumnKind.Deadline when line[^1] is '前' or '底' or '进' or '持' => 2,
            _ => 0,
        };
    }

    private double OfKind(ReadOnlySpan<char> cell) => _kind switch
    {
        ColumnKind.Number => RowNumbers.TryRead(cell, out _, out _, out _) ? 0 : 20,
        ColumnKind.Text => OfText(cell),
        ColumnKind.Units => OfUnits(cell),
        ColumnKind.Deadline => CellShapes.IsTime(cell) && !(cell[0] is '月' or '底' or '日' or '前') ? 0 : 6,
        _ => 1 + cell.Length * 0.1 + (CellShapes.IsNames(cell) ? 2 : 0) + (CellShapes.IsTime(cell) ? 1 : 0),
    };

    private static double OfText(ReadOnlySpan<char> cell)
    {
        var cost = cell[^1] switch { '。' => 0, ';' => 0.5, ',' or '、' => 4, _ => 1.5 };
        if (CellShapes.IsTime(cell)) cost += 3;
        if (cell.Contains('、') && !cell.ContainsAny("。;,“") && CellEnds.IsWholeList(cell)) cost += 3;
        return cost + (Sentences.IsClosed(cell[0]) || cell[0] is ',' or '、' ? 5 : 0);
    }

    private static double OfUnits(ReadOnlySpan<char> cell)
    {
        if (cell is "-" or "--" or "/" or "无") return 0;
        if (cell.ContainsAny("。!?“《%") || cell[0] is '、' or ',' or ')') return 12;
        var cost = cell[^1] is '、' or ',' ? 4.0 : 0;
        var rest = cell.TrimEnd("、,;");
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny("、,;");
            var name = end < 0 ? rest : rest[..end];
            if (!NameShapes.LooksLikeUnit(name) || name.Length < 3) cost += 2.5;
            else if (name.Length > 16) cost += 1;
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return Math.Min(cost, 14);
    }
}

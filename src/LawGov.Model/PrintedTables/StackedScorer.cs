using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Units;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>Says how little a run of words looks like one cell of a column. A cell grows word by word.</summary>
/// <remarks>
/// All lines of a cell but its last are as long as its column is wide; a list of names is not cut between two names without a mark;
/// a time limit looks like one; a number stands alone.
/// </remarks>
/// <param name="kinds">What the columns contain.</param>
/// <param name="words">The words of the table.</param>
/// <param name="text">Their joined text.</param>
/// <param name="numbers">For each word whether it numbers a row; null when that is not known.</param>
/// <param name="shapes">What stands in the columns, as far as their names say more than their kinds; null where they do not.</param>
internal sealed class StackedScorer(List<ColumnKind> kinds, List<StackedWord> words, string text, bool[]? numbers, List<ColumnShape>? shapes = null)
{
    /// <summary>A line shorter than the longest of its cell by so much was not cut by the edge of the column.</summary>
    private const int Ragged = 3;

    /// <summary>Cost of a line of units inside a text.</summary>
    private const double LostList = 2.5;

    /// <summary>Cost of a name behind a mark inside a text.</summary>
    private const double LostName = 1.5;

    /// <summary>A name is not cut into more lines.</summary>
    private const int LinesOfName = 4;

    /// <summary>Cost of taking the number of a row for something else, or something else for one.</summary>
    private const double LostNumber = 14;

    /// <summary>2023 alone on its line is the year of a time limit.</summary>
    private const int LargestNumber = 999;

    /// <summary>Cost of a blank line inside a cell, where such lines part cells.</summary>
    private const double InnerBlank = 2.5;

    /// <summary>Cost of a cell that no blank line sets apart, where such lines part cells.</summary>
    private const double NoBlank = 0.4;

    /// <summary>No table has a cell with so many ends of cells inside.</summary>
    private const double MostBreaks = 20;

    /// <summary>Each name has a line of its own, with no mark behind it.</summary>
    private readonly bool _isOneALine = NamesOfLines.AreWhole(words, text);

    /// <summary>The first of several columns of units, -1 where there is one.</summary>
    private readonly int _leading = kinds.FindIndex(k => k == ColumnKind.Units) is var first && kinds.LastIndexOf(ColumnKind.Units) > first ? first : -1;

    /// <summary>What the names of the table begin with.</summary>
    private readonly char _level = NameLevels.MostCommonIn(text);

    private readonly bool _wantsTimes = kinds.Contains(ColumnKind.Deadline);

    /// <summary>Blank lines stand between cells, and none inside most of them.</summary>
    private readonly bool _hasBlanks = BlankLines.PartCells(words);

    private int _column;
    private ColumnKind _kind;
    private ColumnShape _shape;
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
        _column = column;
        _kind = kinds[column];
        _shape = shapes is null ? ColumnShape.Any : shapes[column];
        _first = _next = first;
        _lineStart = words[first].Start;
        _longest = _lastLine = 0;
        _shortestInner = int.MaxValue;
        _breaks = column > 0 && _kind == ColumnKind.Units && kinds[column - 1] == ColumnKind.Units && first > 0 && words[first].StartsLine ? CostOfSeam(first) : 0;
        if (_hasBlanks && !words[first].IsBehindBlank) _breaks += NoBlank;
    }

    /// <summary>Cost of beginning a second cell of units here, where the line above may go on: 市政务和数 / 据局, 国家税务总局 / 某省税务局.</summary>
    private double CostOfSeam(int first)
    {
        if (EndsCell(first - 1)) return 0;
        var line = first - 1;
        for (var lines = 1; line > 0 && (!words[line].StartsLine || lines++ < LinesOfName) && !EndsCell(line - 1); line--) { }
        var above = text.AsSpan(words[line].Start, words[first - 1].End - words[line].Start);
        // 县审计 / 局、县财政局: the name below may be cut as well.
        var least = double.MaxValue;
        var last = first;
        for (var lines = 0; lines < LinesOfName && last < words.Count && !EndsCell(last); lines++, last++)
        {
            while (!words[last].EndsLine) last++;
            var below = text.AsSpan(words[first].Start, words[last].End - words[first].Start);
            least = Math.Min(least, Math.Max(0, CellEnds.Cost(ColumnKind.Units, above, below, isFull: false)));
            if (CellEnds.EndOfName(below) >= 0) break;
        }

        return (least == double.MaxValue ? CellEnds.Broken : least) + (CellEnds.MayGoOn(above) ? 2 : 0);
    }

    /// <summary>Whether a word is no part of a list of names: a number of a row, a time limit, the end of a sentence.</summary>
    private bool EndsCell(int word)
    {
        var content = text.AsSpan(words[word].Start, words[word].Length);
        return numbers is not null && numbers[word] || content.ContainsAny("。;") || CellShapes.IsTime(content);
    }

    /// <summary>Adds the next word; the cost of the cell so far.</summary>
    public double Add()
    {
        var word = words[_next];
        if (_next > _first && word.StartsLine)
        {
            // The line above is an inner one now.
            _shortestInner = Math.Min(_shortestInner, _lastLine);
            if (_kind == ColumnKind.Text && IsListOfUnits(text.AsSpan(_lineStart, word.Start - _lineStart))) _breaks += LostList;
            if (_hasBlanks && word.IsBehindBlank) _breaks += InnerBlank;
            _breaks += CostOfBreak(text.AsSpan(words[_first].Start, word.Start - words[_first].Start), word);
            _lineStart = word.Start;
        }
        else if (_next > _first && !char.IsAsciiLetterOrDigit(text[word.Start]) && !char.IsAsciiLetterOrDigit(text[word.Start - 1]))
        {
            // Chinese text has no spaces inside.
            _breaks += 0.6;
        }

        if (numbers is not null && numbers[_next] != (_kind == ColumnKind.Number) && (numbers[_next] || _kind == ColumnKind.Number)) _breaks += LostNumber;
        else if (word.StartsLine && _kind != ColumnKind.Number && kinds.Contains(ColumnKind.Number) && word.EndsLine && RowNumbers.TryRead(text.AsSpan(word.Start, word.Length), out var number, out _, out _) && number <= LargestNumber) _breaks += 6;
        if (_kind == ColumnKind.Text && _level != '\0') _breaks += CostOfNames(text.AsSpan(word.Start, word.Length), word.StartsLine && _next > _first);
        _lastLine = word.End - _lineStart;
        _longest = Math.Max(_longest, _lastLine);
        _next++;
        var cell = text.AsSpan(words[_first].Start, word.End - words[_first].Start);
        var ragged = _shortestInner <= _longest - Ragged ? Math.Min(3, (_longest - _shortestInner - Ragged + 1) * 0.8) : 0;
        // The cell ends where its line does, or where the next word may start one.
        var cut = word.EndsLine ? 0 : 0.1;
        return _breaks + ragged + cut + OfKind(cell);
    }

    /// <summary>Whether a line inside a text is a list of units that no edge has cut: the cell of another column.</summary>
    private bool IsListOfUnits(ReadOnlySpan<char> line) =>
        line.Length <= _longest - Ragged && !line.ContainsAny("。;:“《") && line[^1] is not ('、' or ',') && CellShapes.IsNames(line) && !CellEnds.MayGoOn(line);

    /// <summary>Cost of names of units inside a text: 、县水利局, or a known name at the start of a line.</summary>
    private double CostOfNames(ReadOnlySpan<char> line, bool isInner)
    {
        var cost = isInner && line[0] == _level && KnownNames.Contains(CellEnds.EndOfName(line) is var end and >= 0 ? line[..end] : line) ? LostList : 0;
        for (var i = 1; i + 2 < line.Length; i++)
            if (line[i] == _level && line[i - 1] == '、' && line[i + 1] is not ('级' or '直' or '、') && line[i + 2] != '、') cost += LostName;
        return cost;
    }

    /// <summary>Cost of a line break between what the cell contains so far and the next word.</summary>
    private double CostOfBreak(ReadOnlySpan<char> above, StackedWord next)
    {
        var below = text.AsSpan(next.Start, next.Length);
        return _kind switch
        {
            ColumnKind.Units when CellEnds.StandApart(above, below) => _isOneALine ? CostOfNextName() : 2,
            ColumnKind.Text when above[^1] == '。' => 0.4,
            ColumnKind.Deadline when above[^1] is '前' or '底' or '进' or '持' => 2,
            _ => 0,
        };
    }

    /// <summary>Cost of a name below another where each has a line: one leads, several cooperate.</summary>
    private double CostOfNextName() => _leading < 0 ? 0 : _column == _leading ? 0.8 : 0.3;

    private double OfKind(ReadOnlySpan<char> cell) => _kind switch
    {
        ColumnKind.Text when _shape == ColumnShape.Group => StackedCellCosts.OfGroup(cell),
        ColumnKind.Text => StackedCellCosts.OfText(cell) + (_wantsTimes ? StackedCellCosts.OfTimeAtEnd(text.AsSpan(_lineStart, words[_next - 1].End - _lineStart), cell.Length) : 0),
        ColumnKind.Units => StackedCellCosts.OfUnits(cell, _level),
        ColumnKind.Deadline => StackedCellCosts.OfTime(cell),
        ColumnKind.Number => RowNumbers.TryRead(cell, out _, out _, out _) ? 0 : 20,
        _ => StackedCellCosts.OfOther(cell, _shape),
    };
}

using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Normalizing;

/// <summary>Tells which lines are rows of a table, by their marks between cells, and where a row ends whose cells contain line breaks.</summary>
/// <remarks>A line is a row when the one before or behind has as many marks. A cell with a line break of its own cuts its row into lines whose marks add up to those of the row above.</remarks>
internal struct RowLines(string source)
{
    /// <summary>A row is not cut into more lines than this, so that looking ahead stays linear.</summary>
    private const int MostPieces = 6;

    /// <summary>The heading of a part that stands between rows on a line of its own is not longer.</summary>
    private const int LongestHeading = 60;

    /// <summary>More cells than this are not left out of a row.</summary>
    private const int MostMissing = 2;

    private int _previousMarks;
    private bool _isTable;
    private HeadedRows _headed;

    /// <summary>Marks of the last row.</summary>
    private int _rowMarks;

    /// <summary>Whether the line from <paramref name="start"/> to <paramref name="end"/> is a row, or the first line of one; then <paramref name="end"/> is that of the row.</summary>
    public bool TryRead(int start, ref int end)
    {
        var text = source.AsSpan();
        var line = text[start..end];
        var marks = line.Contains('\t') || line.IndexOfAny(CellBars.All) >= 0 ? CountCellMarks(line) : 0;
        if (marks > 0 && !_isTable && IsIndented(line) && IsIndented(NextLineOf(text, end))) marks = 0;
        // A rule between two rows, and a bar left alone, say nothing.
        if (_isTable && CellBars.IsRule(line)) return marks > 0 || line.IndexOfAny(CellBars.All) < 0;
        // A line with other cells may stand between two rows: 指标：纳税 | 牵头单位：甲.
        var isRow = marks > 0 && (marks == _previousMarks || marks > 1 && marks == _rowMarks || marks == CellMarksOfNextLine(text, end) || marks > 1 && !_isTable && EndOfBrokenRow(text, end, marks) > 0);
        if (_headed.Open(line, marks) || _headed.Marks > 0 && _headed.Contains(line, NextLineOf(text, end)))
        {
            end = EndOfLastCell(text, start, end);
            isRow = true;
            if (marks < _headed.Marks) marks = _rowMarks;
        }
        else if (isRow)
        {
            end = EndOfLastCell(text, start, end);
        }
        else if (_isTable && marks > 0 && marks < _previousMarks && EndOfBrokenRow(text, end, _previousMarks - marks) is var last and > 0)
        {
            end = EndOfLastCell(text, start, last);
            marks = _previousMarks;
            isRow = true;
        }
        else if (_isTable && MayLackCells(line, marks))
        {
            // The row above stays the measure for those behind.
            marks = _rowMarks;
            isRow = true;
        }

        // Blank lines may stand between the rows of a table.
        var isBlank = marks == 0 && (!line.ContainsAnyExcept(' ', '\u3000') || _isTable && IsHeading(line));
        _isTable = isRow || _isTable && isBlank;
        if (isRow) _rowMarks = marks;
        else if (!isBlank) _headed.Pass();
        if (!isBlank) _previousMarks = marks;
        return isRow;
    }

    /// <summary>2.修路 | 县交通局 |: a cell that spans the rows above is left out altogether.</summary>
    private readonly bool MayLackCells(ReadOnlySpan<char> line, int marks) => marks > 1 && marks < _rowMarks && _rowMarks - marks <= MostMissing && CellBars.Close(line);

    /// <summary>End of the row whose last cell breaks its lines behind 、: 县财政局、 ⏎ 县发改局.</summary>
    private static int EndOfLastCell(ReadOnlySpan<char> text, int start, int end)
    {
        for (var pieces = 1; pieces < MostPieces && text[start..end].TrimEnd() is [.., '、' or '，' or ','] && end < text.Length; pieces++)
        {
            var next = LineEnds.Behind(text, end);
            var length = text[next..].IndexOfAny(LineEnds.Any);
            var line = length < 0 ? text[next..] : text.Slice(next, length);
            if (CountCellMarks(line) > 0 || line.IsWhiteSpace()) break;
            end = next + line.Length;
        }

        return end;
    }

    /// <summary>End of the line by which the row has the <paramref name="missing"/> marks between cells that its first line lacks; 0 when the lines below do not add up.</summary>
    private static int EndOfBrokenRow(ReadOnlySpan<char> text, int end, int missing)
    {
        for (var pieces = 1; pieces < MostPieces && end < text.Length; pieces++)
        {
            end = LineEnds.Behind(text, end);
            var length = text[end..].IndexOfAny(LineEnds.Any);
            var line = length < 0 ? text[end..] : text.Slice(end, length);
            end += line.Length;
            missing -= CountCellMarks(line);
            if (missing == 0) return end;
            if (missing < 0) return 0;
        }

        return 0;
    }

    /// <summary>Marks of the next line, or of the one behind a heading between.</summary>
    private static int CellMarksOfNextLine(ReadOnlySpan<char> text, int end)
    {
        var next = NextLine(text, ref end);
        var marks = CountCellMarks(next);
        return marks == 0 && IsHeading(next) ? CountCellMarks(NextLine(text, ref end)) : marks;
    }

    private static ReadOnlySpan<char> NextLineOf(ReadOnlySpan<char> text, int end) => NextLine(text, ref end);

    private static ReadOnlySpan<char> NextLine(ReadOnlySpan<char> text, scoped ref int end)
    {
        while (end < text.Length && CharacterFolding.Fold(text[end]) == '\n') end++;
        var next = text[end..];
        var length = next.IndexOfAny(LineEnds.Any);
        if (length >= 0) next = next[..length];
        end += next.Length;
        return next;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var heading = line.Trim();
        if (heading.Length is 0 or > LongestHeading || heading.Contains('\t') || heading.IndexOfAny(CellBars.All) >= 0) return false;
        Span<char> folded = stackalloc char[LongestHeading];
        CharacterFolding.Fold(heading, folded);
        return Labels.Read(folded[..heading.Length]).IsDivision;
    }

    /// <summary>Tabs in front of a line alone indent it as a paragraph, unless rows stand around it: then they are empty cells.</summary>
    private static bool IsIndented(ReadOnlySpan<char> line) => !line.TrimStart("\t \u3000").TrimEnd().Contains('\t') && line.IndexOfAny(CellBars.All) < 0;

    /// <summary>Tabs before the mark of a list indent it, and part no cells.</summary>
    private static bool IsListed(ReadOnlySpan<char> line) => line[0] is '\t' or ' ' && line.TrimStart("\t ") is ['-' or '*' or '+' or '•', ' ', .. var rest] && !rest.Contains('\t');

    private static int CountCellMarks(ReadOnlySpan<char> line)
    {
        var tabs = line.Trim(' ').Count('\t');
        if (tabs > 0 && IsListed(line)) return 0;
        if (tabs > 0 && !CellBars.Open(line)) return tabs;
        var bars = CellBars.Count(line);
        return bars > 1 ? bars : tabs;
    }
}

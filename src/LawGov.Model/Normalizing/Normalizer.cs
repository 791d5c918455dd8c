using System.Buffers;
using System.Runtime.InteropServices;
using LawGov.Model.PrintedTables;
using LawGov.Model.Writing;

namespace LawGov.Model.Normalizing;

/// <summary>Turns source text into <see cref="CompactText"/> in one pass.</summary>
internal static class Normalizer
{
    /// <summary>Characters at which a run of plain text has to be looked at: white space, Markdown marks, cell bars.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(
        " \t*|\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u001A\u001B\u007F\u00A0\u00AD\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u2060\u202F\u205F\u3000\uFEFF");

    /// <summary>Reads <paramref name="source"/>; time and memory are linear in its length. Dispose the result to give its buffers back.</summary>
    public static CompactText Normalize(string source, CancellationToken cancellationToken = default)
    {
        var tables = PrintedTableFinder.Find(source);
        // The marks between the cells of a printed row come on top.
        var buffer = new CompactBuffer(source.Length + tables.Sum(t => t.Rows.Sum(r => r.Cells.Length + r.Spanned.Count + r.Lists.Sum(c => r.Cells[c].Count))));
        var lines = new List<Line>(Math.Max(16, source.Length / 64));
        var rest = source.AsSpan();
        var start = 0;
        var rows = new RowLines(source);
        var header = new RunningHeader(source);
        var table = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var length = rest[start..].IndexOfAny(LineEnds.Any);
            var end = length < 0 ? source.Length : start + length;
            // A row whose cells contain line breaks may reach into what looks like a header.
            while (table < tables.Count && tables[table].Start < start) table++;
            if (table < tables.Count && tables[table].Start < end)
            {
                // Words may stand before and behind a table that is no more than a part of its line.
                if (!rest[start..tables[table].Start].IsWhiteSpace()) lines.Add(ReadLine(source, start, tables[table].Start, false, ref buffer));
                start = AddTable(source, tables[table++], lines, ref buffer);
                if (start < 0) break;
                continue;
            }

            var isRow = rows.TryRead(start, ref end);
            var isHeader = !isRow && buffer.Length > 0 && header.Contains(start, end, buffer.Last, lines);
            lines.Add(isHeader ? new Line(buffer.Length, buffer.Length, start, end, LineTraits.PageMark) : ReadLine(source, start, end, isRow, ref buffer));
            if (end == source.Length) break;
            start = LineEnds.Behind(rest, end);
        }

        return new CompactText(source, buffer.Chars, buffer.Length, buffer.PieceStarts, buffer.PieceSources, buffer.PieceCount,
            [.. CollectionsMarshal.AsSpan(lines)]);
    }

    /// <summary>Adds the rows of a printed table as lines, with the page marks between them.</summary>
    /// <returns>Start of the line behind it; -1 where there is none.</returns>
    private static int AddTable(string source, PrintedTable table, List<Line> lines, ref CompactBuffer buffer)
    {
        var behind = table.Start;
        foreach (var row in table.Rows)
        {
            for (var line = PrintedLine.At(source, behind); line is not null && line.End < row.Start; line = line.Next(source))
                if (line.IsPageMark) lines.Add(new Line(buffer.Length, buffer.Length, line.Start, line.End, LineTraits.PageMark));
            var first = buffer.Length;
            AppendPrinted(source, row, ref buffer);
            lines.Add(new Line(first, buffer.Length, row.Start, row.End, LineTraits.Row | (!table.HasWholeCells ? LineTraits.Printed : row.IsInOrder ? LineTraits.None : LineTraits.Reordered) | (row.IsUnsure ? LineTraits.Unsure : LineTraits.None)));
            behind = row.End;
        }

        var rest = source.AsSpan(behind).IndexOfAny(LineEnds.Any) is var length and >= 0 ? source.AsSpan(behind, length) : source.AsSpan(behind);
        if (table.HasWholeCells && !rest.IsWhiteSpace()) return behind;
        return behind + rest.Length == source.Length ? -1 : LineEnds.Behind(source, behind + rest.Length);
    }

    private static void AppendPrinted(string source, PrintedRow row, ref CompactBuffer buffer)
    {
        var last = row.Start;
        for (var c = 0; c < row.Cells.Length; c++)
        {
            if (c > 0) buffer.AppendTab(last);
            if (row.Spanned.Contains(c)) buffer.AppendDitto(last);
            var isList = row.Lists.Contains(c);
            foreach (var piece in row.Cells[c])
            {
                // Names one a line are parted by their lines alone.
                if (isList && piece != row.Cells[c][0] && buffer.Last is not ('、' or ',' or ';') && source[piece.Start] is not ('、' or '，' or ',')) buffer.AppendListMark(last);
                for (var i = piece.Start; i < piece.End; i++)
                    if (CharacterFolding.Fold(source[i]) is not (' ' or '\t' or '\n')) buffer.Append(source, i, 1);
                last = piece.End - 1;
            }
        }
    }

    private static Line ReadLine(string source, int start, int end, bool isRow, ref CompactBuffer buffer)
    {
        var text = source.AsSpan(start, end - start);
        var first = buffer.Length;
        var traits = LineTraits.None;
        if (PageMarks.IsPageMark(text)) return new Line(first, first, start, end, LineTraits.PageMark);
        var from = SkipHeadingMarks(text, ref traits);
        if (isRow)
        {
            traits |= LineTraits.Row;
            AppendRow(source, start, text, ref buffer);
        }
        else
        {
            AppendPlain(source, start + from, end, text, from, ref traits, ref buffer);
        }

        if (buffer.Length == first && text.Length > 0 && text.IndexOfAnyExcept(' ') < 0) traits |= LineTraits.EmptyCell;
        return new Line(first, buffer.Length, start, end, traits);
    }

    private static void AppendPlain(string source, int at, int end, ReadOnlySpan<char> text, int from, ref LineTraits traits, ref CompactBuffer buffer)
    {
        var body = text[from..].Trim();
        if (body.StartsWith("**") && body.EndsWith("**") && body.Length > 4) traits |= LineTraits.Bold;
        // A bar alone on its line is what a broken table left behind.
        if (body is "|") return;
        // A page with a line for each cell leaves one behind every cell.
        if (body.EndsWith("|") && body.Count('|') == 1) end = at + source.AsSpan(at, end - at).LastIndexOf('|');
        var first = buffer.Length;
        var afterSpace = false;
        while (at < end)
        {
            var run = source.AsSpan(at, end - at).IndexOfAny(Marks);
            if (run < 0) run = end - at;
            if (run > 0)
            {
                // A space between two Latin words is part of the text.
                if (afterSpace && buffer.Length > first && char.IsAsciiLetter(buffer.Last) && char.IsAsciiLetter(source[at])) buffer.AppendSpace(at - 1);
                buffer.Append(source, at, run);
                at += run;
                afterSpace = false;
                if (at >= end) break;
            }

            var isBold = source[at] == '*' && at + 1 < end && source[at + 1] == '*';
            afterSpace = source[at] is not ('*' or '|');
            if (!afterSpace && !isBold) buffer.Append(source, at, 1);
            at += isBold ? 2 : 1;
        }
    }

    private static void AppendRow(string source, int start, ReadOnlySpan<char> text, ref CompactBuffer buffer)
    {
        var bar = CellBars.Open(text);
        var isBarred = bar || !text.Contains('\t');
        // Markdown's rule under the header row says nothing, nor does the frame of a table.
        if (CellBars.IsRule(text) && (bar || text.IndexOfAny('-', '─', '━') >= 0)) return;
        var body = text;
        var offset = 0;
        if (bar)
        {
            offset = text.IndexOfAny(CellBars.All) + 1;
            var last = text.LastIndexOfAny(CellBars.All);
            body = last >= offset ? text[offset..last] : text[offset..];
        }

        for (var i = 0; i < body.Length; i++)
        {
            var c = body[i];
            if (isBarred ? CellBars.IsBar(c) : c == '\t') buffer.AppendTab(start + offset + i);
            else if (CharacterFolding.Fold(c) is not (' ' or '\t' or '*' or '\n')) buffer.Append(source, start + offset + i, 1);
        }
    }

    private static int SkipHeadingMarks(ReadOnlySpan<char> text, ref LineTraits traits)
    {
        var i = 0;
        while (i < text.Length && text[i] is ' ' or '\u3000' or '\u2003') i++;
        // > in front of a line quotes it.
        var quoted = 0;
        if (i < text.Length && text[i] == '>')
        {
            while (i < text.Length && text[i] is '>' or ' ') i++;
            quoted = i;
        }

        if (i >= text.Length || text[i] != '#') return quoted;
        var marks = i;
        while (marks < text.Length && text[marks] == '#') marks++;
        if (marks - i > 6) return quoted;
        traits |= LineTraits.Heading;
        return marks;
    }
}

using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>Where the columns of a table stand whose cells keep to them throughout: between two columns a strip of the page stays empty.</summary>
/// <remarks>Places are counted in characters, or in widths, where a Chinese character is as wide as two Latin ones; in whichever more cells begin at one edge is how the text was set.</remarks>
internal sealed class ColumnBands
{
    /// <summary>No page is wider.</summary>
    private const int WidestPage = 400;

    private const int FewestLines = 3;

    /// <summary>One line in so many may cross a strip: a heading, a cell too long for its column, a mark that hangs over its edge.</summary>
    private const int LinesToOneCrossing = 12;

    /// <summary>So near the edge of its column a piece is full.</summary>
    private const int NearEdge = 3;

    private readonly string _source;
    private readonly bool _isByWidth;

    /// <summary>The strip behind each column but the last.</summary>
    private readonly int[] _strips;

    private readonly int[] _rights;

    private int _aligned;

    private ColumnBands(string source, bool isByWidth, int[] strips)
    {
        _source = source;
        _isByWidth = isByWidth;
        _strips = strips;
        _rights = new int[strips.Length + 1];
    }

    /// <summary>The bands of <paramref name="columns"/>; null where cells do not keep to them.</summary>
    public static ColumnBands? Find(string source, List<PrintedColumn> columns, IReadOnlyList<PrintedLine> lines)
    {
        var filled = new List<PrintedLine>();
        foreach (var line in lines)
            if (!line.IsBlank && !line.IsPageMark && line.Chunks.Count > 1) filled.Add(line);
        if (filled.Count < FewestLines) return null;
        var byCharacter = In(source, columns, filled, isByWidth: false);
        var byWidth = In(source, columns, filled, isByWidth: true);
        return byCharacter is null || byWidth?._aligned > byCharacter._aligned ? byWidth : byCharacter;
    }

    private static ColumnBands? In(string source, List<PrintedColumn> columns, List<PrintedLine> lines, bool isByWidth)
    {
        if (FindStrips(source, columns, lines, isByWidth) is not { } strips) return null;
        var bands = new ColumnBands(source, isByWidth, strips);
        bands.MeasureEdges(lines);
        return bands;
    }

    /// <summary>The pieces of a line by column; null when the line stands across them.</summary>
    public List<Chunk>[]? Place(PrintedLine line)
    {
        var cells = new List<Chunk>[_strips.Length + 1];
        for (var c = 0; c < cells.Length; c++) cells[c] = [];
        foreach (var (word, left, right) in Measure(line))
        {
            var column = ColumnOf(left, right, out var crossed);
            if (crossed > 1 || crossed > 0 && _strips.Length == 1) return null;
            // 2024 年: words of one cell are one piece.
            if (cells[column] is [.., var last]) cells[column][^1] = last with { Range = last.Range with { End = word.Range.End } };
            else cells[column].Add(word);
        }

        return cells;
    }

    /// <summary>Whether a piece of the column runs up to its right edge.</summary>
    public bool IsFull(int column, Chunk chunk) => PlaceOf(chunk.Line, chunk.Range.End) >= _rights[column] - NearEdge;

    private int ColumnOf(int left, int right, out int crossed)
    {
        crossed = 0;
        var (best, most) = (0, -1);
        for (var c = 0; c <= _strips.Length; c++)
        {
            var from = c == 0 ? 0 : _strips[c - 1];
            var to = c == _strips.Length ? int.MaxValue : _strips[c];
            if (left < to - 1 && to < right - 1) crossed++;
            var overlap = Math.Min(right, to) - Math.Max(left, from);
            if (overlap > most) (best, most) = (c, overlap);
        }

        return best;
    }

    /// <summary>Finds the right edges, and how many cells begin at the edge that is most common in their column.</summary>
    private void MeasureEdges(List<PrintedLine> lines)
    {
        var rights = new List<int>[_rights.Length];
        var lefts = new int[_rights.Length, WidestPage + 1];
        for (var c = 0; c < rights.Length; c++) rights[c] = [];
        foreach (var line in lines)
        {
            var last = -1;
            foreach (var (_, left, right) in Measure(line))
            {
                var column = ColumnOf(left, right, out _);
                rights[column].Add(right);
                if (column > last && left <= WidestPage) lefts[column, left]++;
                last = column;
            }
        }

        for (var c = 0; c < rights.Length; c++)
        {
            rights[c].Sort();
            if (rights[c].Count > 0) _rights[c] = rights[c][(int)((rights[c].Count - 1) * 0.9)];
            var most = 0;
            for (var place = 0; place <= WidestPage; place++) most = Math.Max(most, lefts[c, place]);
            _aligned += most;
        }
    }

    private List<(Chunk Word, int Left, int Right)> Measure(PrintedLine line)
    {
        var words = line.Words;
        var measured = new List<(Chunk, int, int)>(words.Count);
        var (at, place) = (line.Start, 0);
        foreach (var word in words)
        {
            while (at < word.Range.Start) place += WidthOf(_source[at++]);
            var left = place;
            while (at < word.Range.End) place += WidthOf(_source[at++]);
            measured.Add((word, left, place));
        }

        return measured;
    }

    private int PlaceOf(int line, int index)
    {
        if (!_isByWidth) return index - line;
        var place = 0;
        for (var at = line; at < index && place < WidestPage; at++) place += WidthOf(_source[at]);
        return place;
    }

    private int WidthOf(char c) => _isByWidth ? PrintedWidths.Of(c) : 1;

    /// <summary>The middle of the strip between each two columns; null when there is none between some.</summary>
    private static int[]? FindStrips(string source, List<PrintedColumn> columns, List<PrintedLine> lines, bool isByWidth)
    {
        var scale = new ColumnBands(source, isByWidth, []);
        var covered = new int[WidestPage + 1];
        foreach (var line in lines)
            foreach (var (word, left, right) in scale.Measure(line))
                for (var place = left; place < right - scale.Overhang(word) && place <= WidestPage; place++) covered[place]++;
        var strips = new int[columns.Count - 1];
        for (var c = 0; c < strips.Length; c++)
        {
            var from = scale.EdgeOf(columns[c], isRight: true);
            var to = Math.Min(WidestPage, scale.EdgeOf(columns[c + 1], isRight: false));
            var (start, length) = EmptyStrips.ClearestRun(covered, from, to, lines.Count / LinesToOneCrossing);
            if (length == 0) return null;
            strips[c] = start + length / 2;
        }

        return strips;
    }

    /// <summary>Width of a mark at the end of a piece, which may hang over the edge of its column.</summary>
    private int Overhang(Chunk word) => word.Range.End - word.Range.Start > 1 && _source[word.Range.End - 1] is '，' or '。' or '、' or '；' or '：' or ',' or ';' or '”' or '）' ? WidthOf(_source[word.Range.End - 1]) : 0;

    private int EdgeOf(PrintedColumn column, bool isRight)
    {
        var edge = isRight ? 0 : int.MaxValue;
        foreach (var piece in column.Name)
        {
            var line = piece.Start == 0 ? 0 : _source.AsSpan(0, piece.Start).LastIndexOfAny(LineEnds.Any) + 1;
            edge = isRight ? Math.Max(edge, PlaceOf(line, piece.End)) : Math.Min(edge, PlaceOf(line, piece.Start));
        }

        return edge;
    }
}

namespace LawGov.Model.PrintedTables;

/// <summary>Says which columns of a drawn table the pieces of a line stand in.</summary>
/// <remarks>A line with all strokes has a piece for each column. One with fewer (a cell spans columns) is laid over a line with all of them, in both widths that strokes may have.</remarks>
internal sealed class BoxColumns
{
    private readonly string _source;
    private readonly List<BoxLine> _models;
    private readonly bool _isClosed;

    /// <summary>Makes the columns that the lines of a table show.</summary>
    public BoxColumns(string source, List<BoxLine> lines)
    {
        _source = source;
        var rows = lines.FindAll(l => !l.IsRule);
        _isClosed = lines.Count(l => l.IsClosed) * 2 > lines.Count;
        var most = rows.Count == 0 ? 0 : rows.Max(l => l.Strokes.Count);
        Count = _isClosed ? most - 1 : most + 1;
        _models = lines.FindAll(l => l.Strokes.Count == most);
        // Lines of text may be set with other spaces than rules.
        _models = [.. _models.Where(l => l.IsRule).Take(1), .. _models.Where(l => !l.IsRule).Take(1)];
    }

    /// <summary>Number of columns.</summary>
    public int Count { get; }

    /// <summary>For each piece of a line the first of its columns and the one behind the last; null where that cannot be told.</summary>
    public List<(BoxPiece Piece, int First, int End)>? Place(BoxLine line)
    {
        var pieces = _isClosed && line.Strokes.Count > 1 ? line.Pieces[1..^1] : line.Pieces;
        if (pieces.Count == Count) return [.. pieces.Select((p, i) => (p, i, i + 1))];
        if (pieces.Count == 1) return [(pieces[0], 0, Count)];
        if (pieces.Count > Count) return null;
        foreach (var model in _models)
            foreach (var width in (ReadOnlySpan<int>)[2, 1])
                if (Fit(line, model, width) is { } ends) return [.. pieces.Select((p, i) => (p, i == 0 ? 0 : ends[i - 1], i < ends.Count ? ends[i] : Count))];
        return null;
    }

    /// <summary>The columns that begin behind the strokes of <paramref name="line"/>, each of which must stand at one of <paramref name="model"/>.</summary>
    private List<int>? Fit(BoxLine line, BoxLine model, int width)
    {
        var ends = new List<int>();
        var inner = _isClosed ? line.Strokes[1..^1] : line.Strokes;
        var columns = _isClosed ? model.Strokes[1..^1] : model.Strokes;
        foreach (var stroke in inner)
        {
            var place = PlaceOf(line, stroke, width);
            var column = columns.FindIndex(s => PlaceOf(model, s, width) == place) + 1;
            if (column == 0) return null;
            ends.Add(column);
        }

        return ends;
    }

    private int PlaceOf(BoxLine line, int at, int width)
    {
        var place = 0;
        for (var i = line.Start; i < at; i++) place += BoxLine.IsBox(_source[i]) ? width : PrintedWidths.Of(_source[i]);
        return place;
    }
}

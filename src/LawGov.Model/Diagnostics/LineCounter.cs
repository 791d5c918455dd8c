namespace LawGov.Model.Diagnostics;

/// <summary>Lines and columns of places that are asked for in the order of the text, in one pass; going back starts over.</summary>
/// <remarks>A line feed, a carriage return, and both together each end one line. Not thread-safe.</remarks>
internal sealed class LineCounter(string text)
{
    private int _at;
    private int _line = 1;
    private int _lineStart;

    /// <summary>Line and column of <paramref name="place"/>, both from 1; a place behind the text lies in its last line.</summary>
    public (int Line, int Column) At(int place)
    {
        if (place < _at) (_at, _line, _lineStart) = (0, 1, 0);
        var end = Math.Min(place, text.Length);
        for (; _at < end; _at++)
        {
            var next = text.AsSpan(_at, end - _at).IndexOfAny('\n', '\r');
            if (next < 0) break;
            _at += next;
            if (text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n') continue;
            _line++;
            _lineStart = _at + 1;
        }

        _at = end;
        return (_line, place - _lineStart + 1);
    }
}

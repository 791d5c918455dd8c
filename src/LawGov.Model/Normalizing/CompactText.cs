using System.Buffers;
using LawGov.Model.Clauses;

namespace LawGov.Model.Normalizing;

/// <summary>
/// A document's text as the later stages read it: folded, without white space, line breaks, page marks and Markdown
/// marks, in one piece. Every character knows its place in the source.
/// </summary>
/// <remarks>Chinese is set without spaces, so a space or line break inside a name or a number carries no meaning; between two Latin words one space is kept.</remarks>
internal sealed class CompactText : IDisposable, ISpacing
{
    private readonly char[] _chars;
    private readonly int _length;
    private readonly TextPieces _pieces;
    private readonly bool _hasMovedCells;
    private bool _isDisposed;

    internal CompactText(string source, char[] chars, int length, int[] pieceStarts, int[] pieceSources, int pieceCount, Line[] lines)
    {
        Source = source;
        _chars = chars;
        _length = length;
        _pieces = new TextPieces(pieceStarts, pieceSources, pieceCount, length);
        Lines = lines;
        _hasMovedCells = Array.Exists(lines, line => line.Has(LineTraits.Printed | LineTraits.Reordered));
    }

    /// <summary>The text as it was given.</summary>
    public string Source { get; }

    /// <summary>All lines of the source, blank ones included.</summary>
    public Line[] Lines { get; }

    /// <summary>Gives the buffers back to their pools: a text may be long, and its buffers would each be a large object of their own.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        ArrayPool<char>.Shared.Return(_chars);
        _pieces.Dispose();
    }

    /// <summary>The compact text.</summary>
    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, _length);

    /// <summary>The compact text from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public ReadOnlySpan<char> Slice(int start, int end) => _chars.AsSpan(start, end - start);

    /// <summary>Place in the source of the compact character at <paramref name="offset"/>.</summary>
    public int ToSource(int offset) => _pieces.Source(_pieces.At(offset), offset);

    /// <summary>Whether white space was dropped before the compact character at <paramref name="offset"/>: spaces within a line, or line breaks as well.</summary>
    public bool IsGap(int offset, bool acrossLines)
    {
        var before = ToSource(offset - 1) + 1;
        var length = ToSource(offset) - before;
        // The cells of a printed row stand side by side.
        if (length < 0) return acrossLines;
        var gap = Source.AsSpan(before, length);
        return !gap.IsEmpty && (acrossLines || !gap.ContainsAny('\n', '\r'));
    }

    /// <inheritdoc/>
    public bool HasGaps(int start, int end) => end > start && _pieces.At(start) != _pieces.At(end - 1);

    /// <summary>Span in the source from the first to the last compact character of a range; empty ranges give an empty span.</summary>
    public SourceSpan ToSpan(int start, int end)
    {
        if (_length == 0) return default;
        if (start >= end) return new SourceSpan(start >= _length ? Source.Length : ToSource(start), 0);
        if (!_hasMovedCells) return SourceSpan.FromBounds(ToSource(start), ToSource(end - 1) + 1);
        return SourceSpan.FromBounds(Extent(start, start, end).First, Extent(end - 1, start, end).Last);
    }

    /// <summary>First and last place in the source of the part of a range that stands in one line with <paramref name="offset"/>; printed rows have their characters in another order.</summary>
    private (int First, int Last) Extent(int offset, int start, int end)
    {
        var line = LineAt(offset);
        if (!line.Has(LineTraits.Printed | LineTraits.Reordered)) return (ToSource(offset), ToSource(offset) + 1);
        start = Math.Max(start, line.Start);
        end = Math.Min(end, line.End);
        if (start == line.Start && end == line.End) return (line.SourceStart, line.SourceEnd);
        var (first, last) = (int.MaxValue, 0);
        for (var piece = _pieces.At(start); piece < _pieces.Count && _pieces.Start(piece) < end; piece++)
        {
            var from = Math.Max(start, _pieces.Start(piece));
            var to = Math.Min(end, _pieces.End(piece));
            // A cell that spans rows may have lines beside the rows below its own.
            if (first < line.SourceEnd && _pieces.Source(piece, _pieces.Start(piece)) >= line.SourceEnd) continue;
            first = Math.Min(first, _pieces.Source(piece, from));
            last = Math.Max(last, _pieces.Source(piece, to));
        }

        return (first, last);
    }

    /// <summary>Whether the compact character at <paramref name="offset"/> stands in a row that a page printed, where a margin cut the cells.</summary>
    public bool IsPrinted(int offset) => _hasMovedCells && LineAt(offset).Has(LineTraits.Printed);

    /// <summary>Whether the compact character at <paramref name="offset"/> is the first of its line.</summary>
    public bool StartsLine(int offset) => LineAt(offset).Start == offset;

    private Line LineAt(int offset)
    {
        var (low, high) = (0, Lines.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Lines[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return Lines[low];
    }

    /// <summary>The source's own characters of a range, without what compacting dropped.</summary>
    public string Original(int start, int end)
    {
        if (start >= end) return "";
        return string.Create(end - start, (Text: this, Start: start), static (target, state) => state.Text.CopyOriginal(state.Start, target));
    }

    /// <summary>The source's own characters of a range; <paramref name="likely"/> itself when they are just these, so that repeated names share one string.</summary>
    public string Original(int start, int end, string likely)
    {
        var piece = _pieces.At(start);
        var pieceEnd = _pieces.End(piece);
        if (end <= pieceEnd && Source.AsSpan(_pieces.Source(piece, start), end - start).SequenceEqual(likely)) return likely;
        return Original(start, end);
    }

    /// <summary>Copies the source's own characters from <paramref name="start"/> on into <paramref name="target"/>.</summary>
    public void CopyOriginal(int start, Span<char> target)
    {
        var piece = _pieces.At(start);
        var done = 0;
        while (done < target.Length)
        {
            var at = start + done;
            var pieceEnd = _pieces.End(piece);
            var count = Math.Min(pieceEnd - at, target.Length - done);
            Source.AsSpan(_pieces.Source(piece, at), count).CopyTo(target[done..]);
            done += count;
            piece++;
        }
    }
}

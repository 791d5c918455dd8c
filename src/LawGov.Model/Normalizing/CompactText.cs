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
    private readonly int[] _pieceStarts;
    private readonly int[] _pieceSources;
    private readonly int _pieceCount;
    private bool _isDisposed;

    internal CompactText(string source, char[] chars, int length, int[] pieceStarts, int[] pieceSources, int pieceCount, Line[] lines)
    {
        Source = source;
        _chars = chars;
        _length = length;
        _pieceStarts = pieceStarts;
        _pieceSources = pieceSources;
        _pieceCount = pieceCount;
        Lines = lines;
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
        ArrayPool<int>.Shared.Return(_pieceStarts);
        ArrayPool<int>.Shared.Return(_pieceSources);
    }

    /// <summary>The compact text.</summary>
    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, _length);

    /// <summary>The compact text from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public ReadOnlySpan<char> Slice(int start, int end) => _chars.AsSpan(start, end - start);

    /// <summary>Place in the source of the compact character at <paramref name="offset"/>.</summary>
    public int ToSource(int offset)
    {
        var piece = PieceAt(offset);
        return _pieceSources[piece] + (offset - _pieceStarts[piece]);
    }

    /// <summary>Whether white space was dropped before the compact character at <paramref name="offset"/>: spaces within a line, or line breaks as well.</summary>
    public bool IsGap(int offset, bool acrossLines)
    {
        var before = ToSource(offset - 1) + 1;
        var gap = Source.AsSpan(before, ToSource(offset) - before);
        return !gap.IsEmpty && (acrossLines || !gap.ContainsAny('\n', '\r'));
    }

    /// <summary>Span in the source from the first to the last compact character of a range; empty ranges give an empty span.</summary>
    public SourceSpan ToSpan(int start, int end)
    {
        if (_length == 0) return default;
        if (start >= end) return new SourceSpan(start >= _length ? Source.Length : ToSource(start), 0);
        return SourceSpan.FromBounds(ToSource(start), ToSource(end - 1) + 1);
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
        var piece = PieceAt(start);
        var pieceEnd = piece + 1 < _pieceCount ? _pieceStarts[piece + 1] : _length;
        if (end <= pieceEnd && Source.AsSpan(_pieceSources[piece] + (start - _pieceStarts[piece]), end - start).SequenceEqual(likely)) return likely;
        return Original(start, end);
    }

    /// <summary>Copies the source's own characters from <paramref name="start"/> on into <paramref name="target"/>.</summary>
    public void CopyOriginal(int start, Span<char> target)
    {
        var piece = PieceAt(start);
        var done = 0;
        while (done < target.Length)
        {
            var at = start + done;
            var pieceEnd = piece + 1 < _pieceCount ? _pieceStarts[piece + 1] : _length;
            var count = Math.Min(pieceEnd - at, target.Length - done);
            Source.AsSpan(_pieceSources[piece] + (at - _pieceStarts[piece]), count).CopyTo(target[done..]);
            done += count;
            piece++;
        }
    }

    private int PieceAt(int offset)
    {
        var piece = Array.BinarySearch(_pieceStarts, 0, _pieceCount, offset);
        return piece >= 0 ? piece : ~piece - 1;
    }
}

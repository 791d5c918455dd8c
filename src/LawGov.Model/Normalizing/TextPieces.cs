using System.Buffers;

namespace LawGov.Model.Normalizing;

/// <summary>The pieces of the source of which a compact text consists: where each starts in the text, and in the source.</summary>
/// <remarks>Not thread-safe: it remembers the last answer. One parse reads a text on one thread.</remarks>
/// <param name="starts">Rented from the shared pool: where each piece starts in the text.</param>
/// <param name="sources">Rented as well: where it starts in the source.</param>
/// <param name="count">How many they are; each has at least one character.</param>
/// <param name="length">Length of the text.</param>
internal sealed class TextPieces(int[] starts, int[] sources, int count, int length) : IDisposable
{
    /// <summary>Pieces are looked up by stretches of so many characters.</summary>
    private const int Stretch = 64;

    private readonly int[] _firstOfStretch = FirstOfStretches(starts.AsSpan(0, count), length);

    private int _last;

    /// <summary>How many pieces there are.</summary>
    public int Count => count;

    /// <summary>Gives the buffers back to their pool.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(starts);
        ArrayPool<int>.Shared.Return(sources);
        ArrayPool<int>.Shared.Return(_firstOfStretch);
    }

    /// <summary>Where a piece starts in the text.</summary>
    public int Start(int piece) => starts[piece];

    /// <summary>Where a piece ends in the text.</summary>
    public int End(int piece) => piece + 1 < count ? starts[piece + 1] : length;

    /// <summary>Place in the source of the character at <paramref name="offset"/> of the text, which is one of <paramref name="piece"/>.</summary>
    public int Source(int piece, int offset) => sources[piece] + (offset - starts[piece]);

    /// <summary>The piece of a character. Most questions are about the piece of the last one, or the one behind it.</summary>
    public int At(int offset)
    {
        var piece = _last;
        if (starts[piece] <= offset)
        {
            if (piece + 1 >= count || offset < starts[piece + 1]) return piece;
            piece++;
            if (piece + 1 >= count || offset < starts[piece + 1]) return _last = piece;
        }

        return _last = Find(offset);
    }

    /// <summary>Looks at the pieces of the stretch that contains <paramref name="offset"/>: each has a character, so they are few.</summary>
    private int Find(int offset)
    {
        var piece = _firstOfStretch[Math.Clamp(offset, 0, length) / Stretch];
        while (piece + 1 < count && starts[piece + 1] <= offset) piece++;
        return piece;
    }

    /// <summary>The piece that contains the first character of each stretch of the text.</summary>
    private static int[] FirstOfStretches(ReadOnlySpan<int> starts, int length)
    {
        var first = ArrayPool<int>.Shared.Rent(length / Stretch + 1);
        var piece = 0;
        for (var stretch = 0; stretch <= length / Stretch; stretch++)
        {
            while (piece + 1 < starts.Length && starts[piece + 1] <= stretch * Stretch) piece++;
            first[stretch] = piece;
        }

        return first;
    }
}

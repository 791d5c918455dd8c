using System.Buffers;
using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Normalizing;

/// <summary>Growing compact text with the pieces that lead back to the source; whoever builds a <see cref="CompactText"/> of it hands the rented arrays on.</summary>
internal struct CompactBuffer(int capacity)
{
    private const int FewestPieces = 64;

    public char[] Chars = ArrayPool<char>.Shared.Rent(capacity);
    public int Length;
    public int[] PieceStarts = ArrayPool<int>.Shared.Rent(FewestPieces);
    public int[] PieceSources = ArrayPool<int>.Shared.Rent(FewestPieces);
    public int PieceCount;
    private int _expectedSource = -1;

    public readonly char Last => Chars[Length - 1];

    public void Append(string source, int at, int count)
    {
        OpenPiece(at);
        CharacterFolding.Fold(source.AsSpan(at, count), Chars.AsSpan(Length, count));
        Length += count;
        _expectedSource = at + count;
    }

    public void AppendTab(int at) => AppendAs('\t', at);

    public void AppendSpace(int at) => AppendAs(' ', at);

    /// <summary>The mark between two names of a list.</summary>
    public void AppendListMark(int at) => AppendAs('、', at);

    /// <summary>The mark of a cell that spans the row from above.</summary>
    public void AppendDitto(int at) => AppendAs(DittoMarks.Mark, at);

    private void AppendAs(char c, int at)
    {
        OpenPiece(at);
        Chars[Length++] = c;
        _expectedSource = at + 1;
    }

    private static void Grow(ref int[] array)
    {
        var larger = ArrayPool<int>.Shared.Rent(array.Length * 2);
        array.CopyTo(larger, 0);
        ArrayPool<int>.Shared.Return(array);
        array = larger;
    }

    private void OpenPiece(int at)
    {
        if (at == _expectedSource) return;
        if (PieceCount == Math.Min(PieceStarts.Length, PieceSources.Length))
        {
            Grow(ref PieceStarts);
            Grow(ref PieceSources);
        }

        PieceStarts[PieceCount] = Length;
        PieceSources[PieceCount++] = at;
    }
}

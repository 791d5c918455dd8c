using System.Buffers;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Normalizing;

public class TextPiecesTests
{
    /// <summary>Pieces that start at 0, 5, 6, 70 and 200 of a text of 300 characters, each ten times as far in the source.</summary>
    private static TextPieces Make()
    {
        int[] starts = [0, 5, 6, 70, 200];
        var (rented, sources) = (ArrayPool<int>.Shared.Rent(8), ArrayPool<int>.Shared.Rent(8));
        for (var i = 0; i < starts.Length; i++) (rented[i], sources[i]) = (starts[i], starts[i] * 10);
        return new TextPieces(rented, sources, starts.Length, 300);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(63, 2)]
    [InlineData(64, 2)]
    [InlineData(69, 2)]
    [InlineData(70, 3)]
    [InlineData(128, 3)]
    [InlineData(199, 3)]
    [InlineData(200, 4)]
    [InlineData(299, 4)]
    [InlineData(300, 4)]
    [InlineData(-1, 0)]
    public void The_piece_of_a_character_is_found_whatever_was_asked_before(int offset, int piece)
    {
        using var pieces = Make();
        for (var before = 0; before < 300; before += 7)
        {
            pieces.At(before);
            pieces.At(offset).ShouldBe(piece);
        }
    }

    [Fact]
    public void A_piece_ends_where_the_next_starts()
    {
        using var pieces = Make();
        pieces.Count.ShouldBe(5);
        pieces.Start(3).ShouldBe(70);
        pieces.End(3).ShouldBe(200);
        pieces.End(4).ShouldBe(300);
        pieces.Source(3, 75).ShouldBe(705);
    }
}

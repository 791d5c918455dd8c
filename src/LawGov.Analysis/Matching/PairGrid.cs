using System.Runtime.CompilerServices;

namespace LawGov.Analysis.Matching;

/// <summary>Numbers of pairs of symbols, each at one known place: a pair is there or it is nowhere.</summary>
/// <remarks>
/// The pairs with one first symbol are a row with gaps; the rows lie one over the other in a single array, shifted so that they fill each other's gaps. Made for look-ups in the
/// innermost loop: no search, and as little memory as the numbers need, so that the processor has most of it at hand. Immutable and thread-safe.
/// </remarks>
/// <param name="shifts">For each first symbol how far its row is shifted.</param>
/// <param name="cells">The rows; as long as the greatest shift and a whole row behind it. The number of a pair is that of its cell less one; 0 where none stands.</param>
/// <param name="firsts">For each number in a cell the first symbol of its pair; <see cref="SymbolTable.Skip"/> for 0.</param>
internal sealed class PairGrid(int[] shifts, int[] cells, ushort[] firsts)
{
    /// <summary>The number of a pair, or <see cref="SymbolMap.Missing"/>.</summary>
    /// <param name="first">The first symbol, not <see cref="SymbolTable.Skip"/>.</param>
    /// <param name="second">The second symbol.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int first, int second)
    {
        var cell = cells[shifts[first] + second];
        return firsts[cell] == first ? cell - 1 : SymbolMap.Missing;
    }

    /// <summary>Looks up the pairs of a text, one after the other without asking which are there: what is found of a pair is written, and stays when there is one.</summary>
    /// <param name="text">The text as symbols.</param>
    /// <param name="known">Takes the known pairs.</param>
    /// <returns>How many are known.</returns>
    public int FindAll(ReadOnlySpan<int> text, Span<KnownPair> known)
    {
        if (text.IsEmpty) return 0;
        var (rows, places, firstOf) = (shifts, cells, firsts);
        var (count, previous) = (0, text[0]);
        for (var i = 1; i < text.Length; i++)
        {
            var symbol = text[i];
            var cell = places[rows[previous] + symbol];
            known[count] = new KnownPair(cell - 1, i);
            count += firstOf[cell] == previous ? 1 : 0;
            previous = symbol;
        }

        return count;
    }
}

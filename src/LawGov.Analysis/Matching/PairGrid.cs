using System.Runtime.CompilerServices;

namespace LawGov.Analysis.Matching;

/// <summary>Numbers of pairs of symbols, each at one known place: a pair is there or it is nowhere.</summary>
/// <remarks>
/// The pairs with one first symbol are a row with gaps; the rows lie one over the other in a single array, shifted so that they fill each other's gaps. Made for look-ups in the
/// innermost loop: no search, and three quarters of the array in use. Immutable and thread-safe.
/// </remarks>
/// <param name="shifts">For each first symbol how far its row is shifted.</param>
/// <param name="cells">The rows; as long as the greatest shift and a whole row behind it.</param>
internal sealed class PairGrid(int[] shifts, PairCell[] cells)
{
    /// <summary>What stands where a pair would.</summary>
    /// <param name="first">The first symbol, not <see cref="SymbolTable.Skip"/>.</param>
    /// <param name="second">The second symbol.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PairCell CellOf(int first, int second) => cells[shifts[first] + second];

    /// <summary>The number of a pair, or <see cref="SymbolMap.Missing"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int first, int second)
    {
        var cell = CellOf(first, second);
        return cell.First == first ? cell.Number : SymbolMap.Missing;
    }
}

/// <summary>A place for one pair.</summary>
/// <param name="First">The first symbol of the pair that stands here, <see cref="SymbolTable.Skip"/> when none does.</param>
/// <param name="Number">Its number.</param>
internal readonly record struct PairCell(int First, int Number);

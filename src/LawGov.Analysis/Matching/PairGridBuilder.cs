using System.Numerics;

namespace LawGov.Analysis.Matching;

/// <summary>Lays the rows of a <see cref="PairGrid"/> over each other: the fullest first, each as far to the front as it finds all its places free.</summary>
internal sealed class PairGridBuilder
{
    private const int BlockBits = 64;

    /// <summary>So many shifts are tried at the end of what is filled, in blocks of 64, so that the time grows with the number of pairs and no faster.</summary>
    private const int MostBlocks = 256;

    private readonly SymbolMap _pairs;
    private readonly int _symbols;
    private readonly int[] _shifts;
    private ulong[] _taken = new ulong[16];
    private int _end;

    /// <param name="pairs">The pairs with their numbers.</param>
    /// <param name="symbols">Every symbol is below this.</param>
    public PairGridBuilder(SymbolMap pairs, int symbols)
    {
        _pairs = pairs;
        _symbols = symbols;
        _shifts = new int[symbols];
    }

    /// <summary>The grid.</summary>
    public PairGrid Build()
    {
        var firsts = new int[_pairs.Count];
        var seconds = new int[_pairs.Count];
        for (var pair = 0; pair < firsts.Length; pair++) (firsts[pair], seconds[pair]) = _pairs.PairOf(pair);
        var rows = new Grouping(firsts, _symbols);
        var greatest = 0;
        foreach (var first in FullestFirst(rows))
        {
            var row = rows.RowsOf(first);
            if (row.IsEmpty) break;
            _shifts[first] = Place(row, seconds);
            greatest = Math.Max(greatest, _shifts[first]);
        }

        var cells = new int[greatest + _symbols];
        var firstOf = new ushort[firsts.Length + 1];
        for (var pair = 0; pair < firsts.Length; pair++)
        {
            cells[_shifts[firsts[pair]] + seconds[pair]] = pair + 1;
            firstOf[pair + 1] = (ushort)firsts[pair];
        }

        return new PairGrid(_shifts, cells, firstOf);
    }

    private int[] FullestFirst(Grouping rows)
    {
        var sizes = new int[_symbols];
        var order = new int[_symbols];
        for (var first = 0; first < _symbols; first++) (sizes[first], order[first]) = (-rows.RowsOf(first).Length, first);
        Array.Sort(sizes, order);
        return order;
    }

    /// <summary>Finds the shift of a row and takes its places.</summary>
    private int Place(ReadOnlySpan<int> row, int[] seconds)
    {
        for (var block = Math.Max(0, (_end / BlockBits) - MostBlocks); ; block++)
        {
            EnsureRoom((block + 2) * BlockBits + _symbols);
            // One bit for each of 64 shifts.
            var free = ulong.MaxValue;
            foreach (var pair in row)
                if ((free &= ~TakenFrom((block * BlockBits) + seconds[pair])) == 0) break;
            if (free == 0) continue;
            var shift = (block * BlockBits) + BitOperations.TrailingZeroCount(free);
            foreach (var pair in row) Take(shift + seconds[pair]);
            return shift;
        }
    }

    /// <summary>Which of 64 places from one on are taken.</summary>
    private ulong TakenFrom(int place)
    {
        var (at, bit) = (place / BlockBits, place % BlockBits);
        return bit == 0 ? _taken[at] : (_taken[at] >> bit) | (_taken[at + 1] << (BlockBits - bit));
    }

    private void Take(int place)
    {
        _taken[place / BlockBits] |= 1UL << (place % BlockBits);
        _end = Math.Max(_end, place);
    }

    private void EnsureRoom(int places)
    {
        if (_taken.Length * BlockBits < places + BlockBits) Array.Resize(ref _taken, Math.Max(2 * _taken.Length, (places / BlockBits) + 2));
    }
}

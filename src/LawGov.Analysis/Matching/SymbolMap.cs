using System.Numerics;
using System.Runtime.CompilerServices;

namespace LawGov.Analysis.Matching;

/// <summary>Numbers pairs of symbols in the order in which they come, with open addressing over one flat array.</summary>
/// <remarks>
/// Made for look-ups in the innermost loop: no allocation, one multiplication, mostly one place in memory. Filled while an index is built, by one thread; after that
/// read only and thread-safe.
/// </remarks>
internal sealed class SymbolMap
{
    /// <summary>What <see cref="Find"/> gives for a pair that is not in the map.</summary>
    public const int Missing = -1;

    private const uint Multiplier = 0x9E3779B1;

    /// <summary>So many bits of the filter stand for one slot, as a power of two: most pairs of a text are in no map, and one bit in eight then says otherwise.</summary>
    private const int FilterBits = 2;

    private readonly List<uint> _keys;
    private Slot[] _slots = [];
    private ulong[] _filter = [];
    private int _shift;

    /// <summary>Creates an empty map.</summary>
    /// <param name="expected">How many pairs are expected; with more it grows.</param>
    public SymbolMap(int expected = 0)
    {
        _keys = new List<uint>(expected);
        Resize(expected);
    }

    /// <summary>How many pairs have a number; each number is below this.</summary>
    public int Count => _keys.Count;

    /// <summary>The pair with a number.</summary>
    public (int First, int Second) PairOf(int number) => ((int)(_keys[number] >> 16), (ushort)_keys[number]);

    /// <summary>The number of a pair, which gets the next one when it has none.</summary>
    public int Add(int first, int second)
    {
        var key = Key(first, second);
        var at = PlaceOf(key);
        if (_slots[at].IsTaken) return _slots[at].Number;
        // At most half full, so that a missing pair is known after one or two probes.
        if (2 * Count >= _slots.Length)
        {
            Resize(2 * Count);
            at = PlaceOf(key);
        }

        _keys.Add(key);
        Take(at, key, Count);
        return Count - 1;
    }

    /// <summary>The number of a pair, or <see cref="Missing"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int first, int second)
    {
        var key = Key(first, second);
        var hash = key * Multiplier;
        var bit = (int)(hash >> (_shift - FilterBits));
        if ((_filter[bit >> 6] & (1UL << (bit & 63))) == 0) return Missing;
        var slots = _slots;
        var at = (int)(hash >> _shift);
        while (true)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Key == key || !slot.IsTaken) return slot.Number;
            at = (at + 1) & (slots.Length - 1);
        }
    }

    // Symbols are 16 bits wide; the first of a pair is never SymbolTable.Skip, so that no pair has the key of a free slot.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Key(int first, int second) => ((uint)first << 16) | (uint)second;

    private int PlaceOf(uint key)
    {
        var at = (int)((key * Multiplier) >> _shift);
        while (_slots[at].IsTaken && _slots[at].Key != key) at = (at + 1) & (_slots.Length - 1);
        return at;
    }

    private void Take(int at, uint key, int numberPlusOne)
    {
        var bit = (int)((key * Multiplier) >> (_shift - FilterBits));
        _filter[bit >> 6] |= 1UL << (bit & 63);
        _slots[at] = new Slot(key, numberPlusOne);
    }

    private void Resize(int expected)
    {
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * expected));
        _shift = 32 - BitOperations.Log2((uint)capacity);
        _slots = new Slot[capacity];
        _filter = new ulong[(capacity << FilterBits) / 64];
        for (var number = 0; number < Count; number++) Take(PlaceOf(_keys[number]), _keys[number], number + 1);
    }

    /// <summary>A key with its number; the default is a free slot, whose number is <see cref="Missing"/>.</summary>
    private readonly record struct Slot(uint Key, int NumberPlusOne)
    {
        public bool IsTaken => NumberPlusOne != 0;

        public int Number => NumberPlusOne - 1;
    }
}

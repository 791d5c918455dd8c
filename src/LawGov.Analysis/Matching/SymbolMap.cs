using System.Numerics;
using System.Runtime.CompilerServices;

namespace LawGov.Analysis.Matching;

/// <summary>A read-only map from two small numbers to one, with open addressing over one flat array.</summary>
/// <remarks>Made for look-ups in the innermost loop: no allocation, one multiplication, mostly one place in memory. Immutable and thread-safe.</remarks>
internal sealed class SymbolMap
{
    /// <summary>What <see cref="Find"/> gives for a pair that is not in the map.</summary>
    public const int Missing = -1;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>So many bits of the filter stand for one slot, as a power of two: most pairs of a text are in no map, and one bit in eight then says otherwise.</summary>
    private const int FilterBits = 2;

    private readonly Slot[] _slots;
    private readonly ulong[] _filter;
    private readonly int _shift;

    /// <summary>Copies <paramref name="pairs"/>; of equal keys the last one counts.</summary>
    public SymbolMap(IReadOnlyCollection<KeyValuePair<(int First, int Second), int>> pairs)
    {
        // At most half full, so that a missing pair is known after one or two probes.
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, pairs.Count * 2));
        _shift = 64 - BitOperations.Log2((uint)capacity);
        _slots = new Slot[capacity];
        _filter = new ulong[Math.Max(1, (capacity << FilterBits) / 64)];
        foreach (var ((first, second), value) in pairs)
        {
            var hash = Hash(first, second);
            var bit = (int)(hash >> (_shift - FilterBits));
            _filter[bit >> 6] |= 1UL << (bit & 63);
            var at = (int)(hash >> _shift);
            while (_slots[at].IsTaken && !_slots[at].Contains(first, second)) at = (at + 1) & (capacity - 1);
            _slots[at] = new Slot(first, second, value + 1);
        }
    }

    /// <summary>The value of a pair, or <see cref="Missing"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int first, int second)
    {
        var hash = Hash(first, second);
        var bit = (int)(hash >> (_shift - FilterBits));
        if ((_filter[bit >> 6] & (1UL << (bit & 63))) == 0) return Missing;
        var slots = _slots;
        var at = (int)(hash >> _shift);
        while (true)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Contains(first, second) || !slot.IsTaken) return slot.ValuePlusOne - 1;
            at = (at + 1) & (slots.Length - 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash(int first, int second) => (((ulong)(uint)first << 32) | (uint)second) * Multiplier;

    /// <summary>A key with its value; the default is a free slot, whose value is <see cref="Missing"/>.</summary>
    private readonly record struct Slot(int First, int Second, int ValuePlusOne)
    {
        public bool IsTaken => ValuePlusOne != 0;

        public bool Contains(int first, int second) => First == first && Second == second && IsTaken;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace LawGov.Analysis.Matching;

/// <summary>A read-only map from two small numbers to one, with open addressing over two flat arrays.</summary>
/// <remarks>Made for lookups in the innermost loop: no allocation, one multiplication, mostly one probe. Immutable and thread-safe.</remarks>
internal sealed class SymbolMap
{
    /// <summary>What <see cref="Find"/> gives for a pair that is not in the map.</summary>
    public const int Missing = -1;

    private const ulong Empty = ulong.MaxValue;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private readonly ulong[] _keys;
    private readonly int[] _values;
    private readonly int _shift;

    /// <summary>Copies <paramref name="pairs"/>; of equal keys the last one counts.</summary>
    public SymbolMap(IReadOnlyCollection<KeyValuePair<(int First, int Second), int>> pairs)
    {
        // At most half full, so that a missing pair is known after one or two probes.
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, pairs.Count * 2));
        _shift = 64 - BitOperations.Log2((uint)capacity);
        _keys = new ulong[capacity];
        _values = new int[capacity];
        Array.Fill(_keys, Empty);
        foreach (var ((first, second), value) in pairs)
        {
            var key = Key(first, second);
            var slot = Slot(key);
            while (_keys[slot] != Empty && _keys[slot] != key) slot = (slot + 1) & (_keys.Length - 1);
            _keys[slot] = key;
            _values[slot] = value;
        }
    }

    /// <summary>The value of a pair, or <see cref="Missing"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int first, int second)
    {
        var key = Key(first, second);
        var keys = _keys;
        var slot = Slot(key);
        while (true)
        {
            var found = keys[slot];
            if (found == key) return _values[slot];
            if (found == Empty) return Missing;
            slot = (slot + 1) & (keys.Length - 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Key(int first, int second) => ((ulong)(uint)first << 32) | (uint)second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(ulong key) => (int)((key * Multiplier) >> _shift);
}

using System.Buffers;
using System.Runtime.CompilerServices;

namespace LawGov.Analysis;

/// <summary>A list whose room the next one gets when it is disposed of.</summary>
/// <remarks>Not thread-safe.</remarks>
/// <typeparam name="T">What it contains.</typeparam>
internal sealed class PooledList<T> : IDisposable
{
    /// <summary>So many fit in before it grows.</summary>
    public const int Least = 256;

    private T[] _items = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them, in place.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is negative or beyond the room there is.</exception>
    public ref T this[int index] => ref _items[index];

    /// <summary>Some of them, in place until the next is added.</summary>
    public Span<T> Slice(int start, int count) => _items.AsSpan(start, count);

    /// <summary>Adds one.</summary>
    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(Math.Max(Least, 2 * Count));
            _items.AsSpan(0, Count).CopyTo(larger);
            GiveBack();
            _items = larger;
        }

        _items[Count++] = item;
    }

    /// <summary>Empties the list and gives its room back.</summary>
    public void Dispose()
    {
        GiveBack();
        (_items, Count) = ([], 0);
    }

    private void GiveBack()
    {
        // What is pooled must keep no object alive.
        if (_items.Length > 0) ArrayPool<T>.Shared.Return(_items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
    }
}

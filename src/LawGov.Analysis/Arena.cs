using System.Buffers;

namespace LawGov.Analysis;

/// <summary>Room for many short rows of numbers that are of use until a piece of work is done; then the next one gets it.</summary>
/// <remarks>Not thread-safe. What was taken must not be looked at once the arena is disposed of; one that is not disposed of is let go with its rows.</remarks>
/// <typeparam name="T">What the rows contain; without references, for nothing is cleared.</typeparam>
internal sealed class Arena<T> : IDisposable
    where T : unmanaged
{
    /// <summary>So many fit into one block at least.</summary>
    public const int Least = 1024;

    private readonly List<T[]> _blocks = [];
    private int _taken;

    /// <summary>Takes a row whose contents are not known yet.</summary>
    /// <param name="count">How long it is.</param>
    public ArraySegment<T> Take(int count)
    {
        if (_blocks.Count == 0 || _blocks[^1].Length - _taken < count)
        {
            _blocks.Add(ArrayPool<T>.Shared.Rent(Math.Max(Least, count)));
            _taken = 0;
        }

        var row = new ArraySegment<T>(_blocks[^1], _taken, count);
        _taken += count;
        return row;
    }

    /// <summary>Takes a row with the same contents as another.</summary>
    public ArraySegment<T> Take(ReadOnlySpan<T> contents)
    {
        var row = Take(contents.Length);
        contents.CopyTo(row);
        return row;
    }

    /// <summary>Gives all rows back.</summary>
    public void Dispose()
    {
        foreach (var block in _blocks) ArrayPool<T>.Shared.Return(block);
        _blocks.Clear();
        _taken = 0;
    }
}

namespace LawGov.Model.Structuring;

/// <summary>Something known of the nodes of one tree, found by the node's place in it.</summary>
/// <typeparam name="T">What is known.</typeparam>
/// <param name="root">The root of the tree.</param>
internal sealed class NodeTable<T>(OutlineNode root)
{
    private readonly T[] _items = new T[root.Size];

    /// <summary>What is known of <paramref name="node"/>; the default where nothing was said.</summary>
    public T this[OutlineNode node]
    {
        get => _items[node.Index];
        set => _items[node.Index] = value;
    }

    /// <summary>What is known of each node, in the order of the text.</summary>
    public ReadOnlySpan<T> All => _items;
}

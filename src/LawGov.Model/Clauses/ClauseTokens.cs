using System.Buffers;

namespace LawGov.Model.Clauses;

/// <summary>The words of a clause, in storage that goes back to its pool. A clause is read and forgotten, and there are thousands.</summary>
internal struct ClauseTokens : IDisposable
{
    /// <summary>Most clauses have fewer words.</summary>
    private const int Usual = 64;

    private ClauseToken[] _items;
    private int _count;

    public ClauseTokens() => _items = ArrayPool<ClauseToken>.Shared.Rent(Usual);

    /// <summary>The words, in order.</summary>
    public readonly ReadOnlySpan<ClauseToken> Words => _items.AsSpan(0, _count);

    /// <summary>Whether one of them is a verb.</summary>
    public bool HasVerb { get; private set; }

    /// <summary>Whether one of them is a noun such as 任务分工：, 职责划分：, which leaves the role to the verbs.</summary>
    public bool HasVagueNoun { get; private set; }

    public void Add(ClauseToken token)
    {
        HasVerb |= token.Kind == ClauseTokenKind.Verb;
        HasVagueNoun |= token is { Kind: ClauseTokenKind.Noun, Field: FieldKind.None };
        if (_count == _items.Length) Grow();
        _items[_count++] = token;
    }

    /// <summary>Puts <paramref name="token"/> in the place of the word at <paramref name="index"/>.</summary>
    public readonly void Replace(int index, ClauseToken token) => _items[index] = token;

    public readonly void Dispose() => ArrayPool<ClauseToken>.Shared.Return(_items);

    private void Grow()
    {
        var larger = ArrayPool<ClauseToken>.Shared.Rent(_items.Length * 2);
        _items.AsSpan().CopyTo(larger);
        ArrayPool<ClauseToken>.Shared.Return(_items);
        _items = larger;
    }
}

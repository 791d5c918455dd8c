using System.Runtime.InteropServices;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>The items that carry out each article, and what in them speaks for it.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class ArticleProofs
{
    private const int None = -1;

    private readonly IReadOnlyList<RankedItem> _items;
    private readonly OutlineIndex _outline;
    private readonly EvidenceFinder _evidence;
    private readonly Proof[] _strongest;

    // The items of all articles in one list, those of one article chained: each would need a list of its own.
    private readonly List<Proof> _proofs;
    private readonly Dictionary<int, (int First, int Last)> _byNumber = [];
    private readonly List<Proof> _ofOne = [];
    private readonly List<int> _terms = [];

    /// <param name="items">The items of a document.</param>
    /// <param name="matches">What each of them carries out.</param>
    /// <param name="outline">The outline.</param>
    /// <param name="evidence">Points to the words.</param>
    /// <param name="most">How many items are given for an article at most.</param>
    public ArticleProofs(IReadOnlyList<RankedItem> items, IReadOnlyList<ItemMatch> matches, OutlineIndex outline, EvidenceFinder evidence, int most)
    {
        _items = items;
        _outline = outline;
        _evidence = evidence;
        _strongest = new Proof[Math.Min(most, items.Count)];
        _proofs = new List<Proof>(2 * items.Count);
        for (var i = 0; i < matches.Count; i++)
            foreach (var article in matches[i].Articles.AsSpan()) Add(article.Number, new Proof(i, article.Score.Value, None));
    }

    /// <summary>The evidence that an article is carried out, strongest first; empty where no item carries it out.</summary>
    /// <param name="article">Zero-based number of the article.</param>
    public ValueList<Evidence> Of(int article)
    {
        if (!_byNumber.TryGetValue(_outline.Articles[article].Number, out var chain)) return [];
        _ofOne.Clear();
        for (var i = chain.First; i != None; i = _proofs[i].Next) _ofOne.Add(_proofs[i]);
        var count = Strongest.Of(CollectionsMarshal.AsSpan(_ofOne), _strongest.AsSpan(), static (in Proof a, in Proof b) => a.Score > b.Score);
        var proofs = new Evidence[count];
        for (var i = 0; i < count; i++) proofs[i] = EvidenceOf(article, _strongest[i]);
        return ValueList.TakingOver(proofs);
    }

    private void Add(int number, Proof proof)
    {
        ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(_byNumber, number, out var exists);
        if (exists) CollectionsMarshal.AsSpan(_proofs)[chain.Last] = _proofs[chain.Last] with { Next = _proofs.Count };
        else chain.First = _proofs.Count;
        chain.Last = _proofs.Count;
        _proofs.Add(proof);
    }

    private Evidence EvidenceOf(int article, Proof proof)
    {
        var item = _items[proof.Item];
        _terms.Clear();
        foreach (var term in item.Terms)
            if (_outline.Owns(article, term)) _terms.Add(term);
        return _evidence.Of(item.Item, proof.Score, CollectionsMarshal.AsSpan(_terms), []);
    }

    /// <summary>An item that carries an article out, and how surely.</summary>
    /// <param name="Item">Its number.</param>
    /// <param name="Score">How surely it does, 0 to 1.</param>
    /// <param name="Next">The next one of the same article, -1 behind the last.</param>
    private readonly record struct Proof(int Item, double Score, int Next);
}

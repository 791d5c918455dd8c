namespace LawGov.Analysis.Matching;

/// <summary>
/// An index over the provisions of a text, asked with the text of an item: which provisions fit, how well, and which words speak for it.
/// </summary>
/// <remarks>
/// Evidence is of two kinds: pairs of neighbouring characters weighed by rarity, and fixed expressions found by a walk through a tree of terms. Asking takes time
/// linear in the length of the text and allocates nothing: its buffers are kept for the next call. Thread-safe.
/// </remarks>
internal sealed class ProvisionIndex
{
    private readonly ProvisionScanner _scanner;
    private readonly TermTable _terms;
    private readonly QueryScorer _scorer;
    private readonly bool[] _isOutside;
    private readonly int[] _all;
    private readonly int[] _inside;
    private readonly ScoreMask _outside;
    private readonly float _greatestRarity;
    private readonly int _pairCount;
    private readonly Spares<RankingSpace> _spares = new();

    /// <summary>Builds an index.</summary>
    /// <param name="provisions">The provisions; their order numbers them from zero.</param>
    /// <param name="weights">How evidence is weighed; <see cref="MatchingWeights.Default"/> when null.</param>
    /// <param name="stockPhrases">Words that say next to nothing; <see cref="StockPhrases.All"/> when null.</param>
    /// <param name="phrasings">Words that are looked for sentence by sentence, see <see cref="PhrasingIndex"/>; none when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provisions"/> is null.</exception>
    public ProvisionIndex(
        IReadOnlyList<IndexedProvision> provisions, MatchingWeights? weights = null, IReadOnlyList<string>? stockPhrases = null, IReadOnlyList<string>? phrasings = null)
    {
        ArgumentNullException.ThrowIfNull(provisions);
        weights ??= MatchingWeights.Default;
        var builder = new ProvisionIndexBuilder(provisions, stockPhrases ?? StockPhrases.All, phrasings ?? [], weights);
        _terms = builder.Terms;
        Phrasings = builder.Phrasings;
        _scanner = new ProvisionScanner(builder.Symbols, builder.Pairs, new WordWalker(builder.Trie, _terms.Count, Phrasings));
        _isOutside = [.. provisions.Select(p => p.IsOutside)];
        _greatestRarity = builder.GreatestRarity;
        _all = [.. Enumerable.Range(0, Count)];
        _inside = [.. _all.Where(p => !_isOutside[p])];
        _outside = new ScoreMask(_isOutside);
        _scorer = new QueryScorer(_scanner, _terms, weights, _outside);
        _pairCount = builder.Pairs.Count;
    }

    /// <summary>Number of provisions.</summary>
    public int Count => _isOutside.Length;

    /// <summary>Number of terms.</summary>
    public int TermCount => _terms.Count;

    /// <summary>The phrasings.</summary>
    public PhrasingIndex Phrasings { get; }

    /// <summary>A term as it is written in the provisions.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="term"/> is no number of a term.</exception>
    public string TermText(int term) => _terms.TextOf(term);

    /// <summary>The provisions and statements that have a term, in their order.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="term"/> is no number of a term.</exception>
    public ReadOnlySpan<TermOwner> OwnersOf(int term) => _terms.OwnersOf(term);

    /// <summary>The terms that stand inside a longer term and share a provision with it; a hit of the longer one is a hit of them for that provision.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="term"/> is no number of a term.</exception>
    public ReadOnlySpan<int> InnerTermsOf(int term) => _terms.InnerTermsOf(term);

    /// <summary>Ranks the provisions for a query.</summary>
    /// <param name="query">The item's text with its title and heading.</param>
    /// <param name="ranked">Takes the best provisions, best first; equal scores in the provisions' order.</param>
    /// <param name="hits">
    /// Takes the terms found in the query's text, in the order of the text, a term inside a longer one left out; terms beyond its length are counted in the scores, not listed.
    /// </param>
    /// <param name="hitCount">How many hits were written.</param>
    /// <returns>How many provisions were written: the smaller of <see cref="Count"/> and the length of <paramref name="ranked"/>.</returns>
    public int Rank(in MatchQuery query, Span<ProvisionMatch> ranked, Span<TermHit> hits, out int hitCount)
    {
        var space = Space();
        hitCount = _scorer.Score(query, space, hits);
        var written = Best(_all, space, ranked);
        _spares.GiveBack(space);
        return written;
    }

    /// <summary>Ranks the provisions of the set and sums up what the matters outside say.</summary>
    /// <param name="query">The item's text with its title and heading.</param>
    /// <param name="ranked">Takes the best provisions that are not outside, best first.</param>
    /// <param name="scores">Takes the score of every provision, in their order, as far as it reaches.</param>
    /// <param name="found">Takes the terms and the phrasings found in the query's text, each once, in the order of the text, in the place of what it contains.</param>
    /// <param name="outside">What the matters outside say.</param>
    /// <returns>How many provisions were written.</returns>
    public int RankInside(in MatchQuery query, Span<ProvisionMatch> ranked, Span<float> scores, FoundWords found, out OutsideEvidence outside)
    {
        var space = Space();
        _scorer.Score(query, space, hits: []);
        space.Whole.AsSpan(0, Math.Min(scores.Length, Count)).CopyTo(scores);
        CopyWords(query.Text, space, found);
        outside = Outside(space);
        var written = Best(_inside, space, ranked);
        _spares.GiveBack(space);
        return written;
    }

    /// <summary>Finds the terms and the phrasings in a text as <see cref="RankInside"/> does, and ranks nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Takes them, in the place of what it contains.</param>
    public void FindWords(ReadOnlySpan<char> text, FoundWords found)
    {
        var space = Space();
        space.Sums.Clear();
        _scanner.ScanWords(text, space.Sums, space.Batch);
        CopyWords(text, space, found);
        _spares.GiveBack(space);
    }

    /// <summary>Ranks the provisions for a query without listing the terms.</summary>
    /// <inheritdoc cref="Rank(in MatchQuery, Span{ProvisionMatch}, Span{TermHit}, out int)"/>
    public int Rank(in MatchQuery query, Span<ProvisionMatch> ranked) => Rank(query, ranked, [], out _);

    /// <summary>Finds the terms of the index in a text, those inside longer ones included, in the order of their beginnings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hits">Takes the places; terms beyond its length are left out.</param>
    /// <returns>How many were written.</returns>
    public int FindTerms(ReadOnlySpan<char> text, Span<TermHit> hits)
    {
        var space = Space();
        var count = _scanner.FindTerms(text, space.Batch.Window, hits);
        _spares.GiveBack(space);
        return count;
    }

    private RankingSpace Space() => _spares.Take() ?? new RankingSpace(Count, _pairCount, TermCount, Phrasings.MakeNotes(), _scanner.MakeBatch());

    private void CopyWords(ReadOnlySpan<char> text, RankingSpace space, FoundWords found)
    {
        found.Clear();
        found.Terms.AddRange(space.Sums.Terms);
        Phrasings.Find(text, space.Sums.Words, space.Phrasings, found.Phrasings);
    }

    /// <summary>Writes the best of some provisions.</summary>
    private int Best(ReadOnlySpan<int> provisions, RankingSpace space, Span<ProvisionMatch> ranked)
    {
        if (ranked.IsEmpty) return 0;
        var scale = Scale(space.Sums);
        var (whole, own, terms, rarity, title, heading) = (space.Whole, space.Own, space.Terms, space.Sums.Pairs, space.Title.Scores, space.Heading.Scores);
        // In order first, by their numbers alone; what else is said of them is put together for the best only.
        var order = space.Order.AsSpan(0, Math.Min(ranked.Length, provisions.Length));
        var (written, least) = (0, float.NegativeInfinity);
        foreach (var p in provisions)
        {
            var score = whole[p];
            if (score <= least) continue;
            var at = written < order.Length ? written++ : written - 1;
            for (; at > 0 && whole[order[at - 1]] < score; at--) order[at] = order[at - 1];
            order[at] = p;
            if (written == order.Length) least = whole[order[^1]];
        }

        for (var i = 0; i < written; i++)
        {
            var p = order[i];
            ranked[i] = new ProvisionMatch(p, whole[p], own[p], terms[p], rarity[p].Y * scale, title[p], heading[p], _isOutside[p]);
        }

        return written;
    }

    /// <summary>What the provisions outside the set say: the best of them, and the most that title and heading say for any.</summary>
    private OutsideEvidence Outside(RankingSpace space)
    {
        var (best, bestScore) = _outside.Best(space.Whole);
        return new OutsideEvidence(best, bestScore, best < 0 ? 0 : space.Sums.Pairs[best].Y * Scale(space.Sums), space.Title.MostOutside, space.Heading.MostOutside);
    }

    /// <summary>One over all that is distinctive in a text.</summary>
    private float Scale(ScanSums sums)
    {
        var distinctive = sums.Known + (sums.Unknown * _greatestRarity);
        return distinctive > 0 ? 1 / distinctive : 0;
    }
}

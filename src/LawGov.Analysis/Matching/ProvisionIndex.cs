using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LawGov.Analysis.Matching;

/// <summary>
/// An index over the provisions of a text, asked with the text of an item: which provisions fit, how well, and which words speak for it.
/// </summary>
/// <remarks>
/// Evidence is of two kinds: pairs of neighbouring characters weighed by rarity, and fixed expressions found by a walk through a tree of terms. Asking takes time
/// linear in the length of the text and allocates nothing: its buffers are pooled. Immutable and thread-safe.
/// </remarks>
internal sealed class ProvisionIndex
{
    private const int NumbersPerProvision = 6;

    private readonly ProvisionScanner _scanner;
    private readonly TermTable _terms;
    private readonly MatchingWeights _weights;
    private readonly bool[] _isOutside;
    private readonly float _greatestRarity;
    private readonly int _pairWords;
    private readonly int _termWords;

    /// <summary>Builds an index.</summary>
    /// <param name="provisions">The provisions; their order numbers them from zero.</param>
    /// <param name="weights">How evidence is weighed; <see cref="MatchingWeights.Default"/> when null.</param>
    /// <param name="stockPhrases">Words that say next to nothing; <see cref="StockPhrases.All"/> when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provisions"/> is null.</exception>
    public ProvisionIndex(IReadOnlyList<IndexedProvision> provisions, MatchingWeights? weights = null, IReadOnlyList<string>? stockPhrases = null)
    {
        ArgumentNullException.ThrowIfNull(provisions);
        _weights = weights ?? MatchingWeights.Default;
        var builder = new ProvisionIndexBuilder(provisions, stockPhrases ?? StockPhrases.All, _weights);
        _terms = builder.Terms;
        _scanner = new ProvisionScanner(builder.Symbols, builder.Pairs, builder.Trie);
        _isOutside = [.. provisions.Select(p => p.IsOutside)];
        _greatestRarity = builder.GreatestRarity;
        _pairWords = (builder.Pairs.Count + 63) / 64;
        _termWords = (builder.Terms.Count + 63) / 64;
    }

    /// <summary>Number of provisions.</summary>
    public int Count => _isOutside.Length;

    /// <summary>Number of terms.</summary>
    public int TermCount => _terms.Count;

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
    public int Rank(in MatchQuery query, Span<ProvisionMatch> ranked, Span<TermHit> hits, out int hitCount) =>
        Rank(query, ranked, scores: [], hits, out hitCount, outside: ref Unsafe.NullRef<OutsideEvidence>());

    /// <summary>Ranks the provisions of the set and sums up what the matters outside say.</summary>
    /// <param name="query">The item's text with its title and heading.</param>
    /// <param name="ranked">Takes the best provisions that are not outside, best first.</param>
    /// <param name="scores">Takes the score of every provision, in their order, as far as it reaches.</param>
    /// <param name="hits">As in the other overload.</param>
    /// <param name="hitCount">How many hits were written.</param>
    /// <param name="outside">What the matters outside say.</param>
    /// <returns>How many provisions were written.</returns>
    public int RankInside(in MatchQuery query, Span<ProvisionMatch> ranked, Span<float> scores, Span<TermHit> hits, out int hitCount, out OutsideEvidence outside)
    {
        outside = OutsideEvidence.None;
        return Rank(query, ranked, scores, hits, out hitCount, ref outside);
    }

    private int Rank(in MatchQuery query, Span<ProvisionMatch> ranked, Span<float> scores, Span<TermHit> hits, out int hitCount, ref OutsideEvidence outside)
    {
        var words = _pairWords + _termWords;
        var numbers = Count * NumbersPerProvision;
        var seen = ArrayPool<ulong>.Shared.Rent(words);
        var sums = ArrayPool<float>.Shared.Rent(numbers);
        try
        {
            return Rank(query, ranked, scores, hits, out hitCount, ref outside, seen.AsSpan(0, words), sums.AsSpan(0, numbers));
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(seen);
            ArrayPool<float>.Shared.Return(sums);
        }
    }

    /// <summary>Ranks the provisions for a query without listing the terms.</summary>
    /// <inheritdoc cref="Rank(in MatchQuery, Span{ProvisionMatch}, Span{TermHit}, out int)"/>
    public int Rank(in MatchQuery query, Span<ProvisionMatch> ranked) => Rank(query, ranked, [], out _);

    /// <summary>Finds the terms of the index in a text, those inside longer ones included, in the order of their beginnings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hits">Takes the places; terms beyond its length are left out.</param>
    /// <returns>How many were written.</returns>
    public int FindTerms(ReadOnlySpan<char> text, Span<TermHit> hits) => _scanner.FindTerms(text, hits);

    private int Rank(
        in MatchQuery query, Span<ProvisionMatch> ranked, Span<float> scores, Span<TermHit> hits, out int hitCount, ref OutsideEvidence outside, Span<ulong> seen, Span<float> sums)
    {
        sums.Clear();
        var title = sums[..Count];
        var heading = sums.Slice(Count, Count);
        var text = sums.Slice(2 * Count, Count);
        var terms = sums.Slice(3 * Count, Count);
        var rarity = sums.Slice(4 * Count, Count);

        Context(query.Title, title, terms, rarity, seen);
        Context(query.Heading, heading, terms, rarity, seen);
        seen.Clear();
        var known = _scanner.Scan(query.Text, text, rarity, seen[.._pairWords], seen[_pairWords..], hits, out hitCount, out var unknown);
        _terms.AddWeights(seen[_pairWords..], terms);

        var own = sums.Slice(5 * Count, Count);
        Combine(text, terms, (float)_weights.TermWeight, own);
        // The text is summed up; its numbers make room for the whole score.
        var whole = text;
        Combine(own, title, (float)_weights.TitleWeight, whole);
        Combine(whole, heading, (float)_weights.HeadingWeight, whole);
        whole[..Math.Min(scores.Length, Count)].CopyTo(scores);

        var distinctive = known + (unknown * _greatestRarity);
        var scale = distinctive > 0 ? 1 / distinctive : 0;
        var isInsideOnly = !Unsafe.IsNullRef(ref outside);
        if (isInsideOnly) outside = Outside(whole, rarity, title, heading, scale);
        var written = 0;
        for (var p = 0; p < whole.Length; p++)
        {
            var score = whole[p];
            if (isInsideOnly && _isOutside[p] || written == ranked.Length && (written == 0 || ranked[^1].Score >= score)) continue;
            var at = written < ranked.Length ? written++ : written - 1;
            for (; at > 0 && ranked[at - 1].Score < score; at--) ranked[at] = ranked[at - 1];
            ranked[at] = new ProvisionMatch(p, score, own[p], terms[p], rarity[p] * scale, title[p], heading[p], _isOutside[p]);
        }

        return written;
    }

    /// <summary>What the provisions outside the set say: the best of them, and the most that title and heading say for any.</summary>
    private OutsideEvidence Outside(ReadOnlySpan<float> scores, ReadOnlySpan<float> rarity, ReadOnlySpan<float> title, ReadOnlySpan<float> heading, float scale)
    {
        var (best, bestScore, bestTitle, bestHeading) = (-1, 0f, 0f, 0f);
        for (var p = 0; p < scores.Length; p++)
        {
            if (!_isOutside[p]) continue;
            if (scores[p] > bestScore) (best, bestScore) = (p, scores[p]);
            if (title[p] > bestTitle) bestTitle = title[p];
            if (heading[p] > bestHeading) bestHeading = heading[p];
        }

        return new OutsideEvidence(best, bestScore, best < 0 ? 0 : rarity[best] * scale, bestTitle, bestHeading);
    }

    /// <summary>Adds <paramref name="other"/>, times <paramref name="weight"/>, to <paramref name="first"/>; <paramref name="sum"/> may be the first itself.</summary>
    private static void Combine(ReadOnlySpan<float> first, ReadOnlySpan<float> other, float weight, Span<float> sum)
    {
        var at = 0;
        for (; at + Vector<float>.Count <= sum.Length; at += Vector<float>.Count)
            (new Vector<float>(first[at..]) + (new Vector<float>(weight) * new Vector<float>(other[at..]))).CopyTo(sum[at..]);
        for (; at < sum.Length; at++) sum[at] = first[at] + (weight * other[at]);
    }

    /// <summary>Scores a title or heading into <paramref name="result"/>; the other buffers are left cleared.</summary>
    private void Context(ReadOnlySpan<char> text, Span<float> result, Span<float> terms, Span<float> rarity, Span<ulong> seen)
    {
        if (text.IsEmpty) return;
        seen.Clear();
        _scanner.Scan(text, result, rarity, seen[.._pairWords], seen[_pairWords..], [], out _, out _);
        _terms.AddWeights(seen[_pairWords..], terms);
        Combine(result, terms, (float)_weights.TermWeight, result);
        terms.Clear();
        rarity.Clear();
    }
}

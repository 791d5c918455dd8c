namespace LawGov.Analysis.Matching;

/// <summary>Scores all provisions for a query: what its text says, with what its title and its heading say alone.</summary>
/// <remarks>Immutable and thread-safe; works in the buffers of a <see cref="RankingSpace"/>.</remarks>
/// <param name="scanner">Reads texts.</param>
/// <param name="terms">What each term says.</param>
/// <param name="weights">How evidence is weighed.</param>
/// <param name="outside">The provisions outside the set.</param>
internal sealed class QueryScorer(ProvisionScanner scanner, TermTable terms, MatchingWeights weights, ScoreMask outside)
{
    /// <summary>Scores a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="space">Takes the scores and what the text has.</param>
    /// <param name="hits">Takes the places of the terms in the text, as far as it reaches.</param>
    /// <returns>How many hits were written.</returns>
    public int Score(in MatchQuery query, RankingSpace space, Span<TermHit> hits)
    {
        ScoreAlone(query.Heading, space.Heading, space);
        var title = BeginningWith(query.Title, query.Text);
        if (title == 0) ScoreAlone(query.Title, space.Title, space);
        space.Sums.Clear();
        var hitCount = 0;
        if (title > 0)
        {
            // What the title says alone is what the text has said when it ends: it is not read twice.
            hitCount = scanner.Scan(query.Text[..title], from: 0, space.Sums, space.Batch, hits);
            Keep(query.Title, space.Title, space);
        }

        hitCount += scanner.Scan(query.Text, title, space.Sums, space.Batch, hits[hitCount..]);
        SumUp(space, space.Own);
        Add(space.Own, space.Title, weights.TitleWeight, space.Whole);
        Add(space.Whole, space.Heading, weights.HeadingWeight, space.Whole);
        return hitCount;
    }

    /// <summary>The length of the title where the text begins with it and no word goes on behind it; 0 otherwise.</summary>
    private int BeginningWith(ReadOnlySpan<char> title, ReadOnlySpan<char> text) =>
        text.StartsWith(title) && (text.Length == title.Length || scanner.PartsWords(text[title.Length])) ? title.Length : 0;

    private void ScoreAlone(ReadOnlySpan<char> words, ContextScores context, RankingSpace space)
    {
        if (context.AreOf(words)) return;
        space.Sums.Clear();
        scanner.Scan(words, from: 0, space.Sums, space.Batch, hits: []);
        Keep(words, context, space);
    }

    /// <summary>Keeps what was added up as the scores of a title or heading, where they are not those that were kept before.</summary>
    private void Keep(ReadOnlySpan<char> words, ContextScores context, RankingSpace space)
    {
        if (context.AreOf(words)) return;
        context.Begin(words);
        if (context.IsEmpty) return;
        SumUp(space, context.Scores);
        context.MostOutside = outside.Most(context.Scores);
    }

    private void SumUp(RankingSpace space, float[] scores)
    {
        Array.Clear(space.Terms);
        terms.AddWeights(space.Sums.AscendingTerms(), space.Terms);
        ScoreVectors.Add(space.Sums.Pairs, space.Terms, (float)weights.TermWeight, scores);
    }

    private static void Add(float[] first, ContextScores context, double weight, float[] sum)
    {
        if (!context.IsEmpty) ScoreVectors.Add(first, context.Scores, (float)weight, sum);
        else if (first != sum) first.AsSpan().CopyTo(sum);
    }
}

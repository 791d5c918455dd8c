namespace LawGov.Analysis.Matching;

/// <summary>What each term says: its owners, its weight for each provision.</summary>
/// <param name="texts">Each term as it was first written.</param>
/// <param name="owners">The provisions and statements that have it, in their order.</param>
/// <param name="postings">What it says for each provision.</param>
/// <param name="inner">The terms inside it that share a provision with it.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TermTable(string[] texts, FlatRows<TermOwner> owners, FlatRows<TermPosting> postings, FlatRows<int> inner)
{
    /// <summary>Number of terms.</summary>
    public int Count => texts.Length;

    /// <summary>The term as it was first written.</summary>
    public string TextOf(int term) => texts[term];

    /// <summary>The provisions and statements that have the term.</summary>
    public ReadOnlySpan<TermOwner> OwnersOf(int term) => owners[term];

    /// <summary>The terms inside a term that share a provision with it.</summary>
    public ReadOnlySpan<int> InnerTermsOf(int term) => inner[term];

    /// <summary>Adds the weights of terms to <paramref name="sums"/> (one number a provision).</summary>
    public void AddWeights(ReadOnlySpan<int> terms, Span<float> sums)
    {
        foreach (var term in terms)
            foreach (ref readonly var posting in postings[term]) sums[posting.Provision] += posting.Weight;
    }
}

/// <summary>What a term says for one provision, however many of its statements have it.</summary>
internal readonly record struct TermPosting(int Provision, float Weight);

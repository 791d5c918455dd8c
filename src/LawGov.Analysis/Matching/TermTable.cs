using System.Numerics;

namespace LawGov.Analysis.Matching;

/// <summary>What each term says: its owners, its weight for each provision.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TermTable
{
    private readonly string[] _texts;
    private readonly int[] _ownerStart;
    private readonly TermOwner[] _owners;
    private readonly int[] _postingStart;
    private readonly TermPosting[] _postings;
    private readonly int[] _innerStart;
    private readonly int[] _inner;

    public TermTable(IReadOnlyList<TermRow> rows)
    {
        _texts = [.. rows.Select(r => r.Text)];
        _owners = [.. rows.SelectMany(r => r.Owners)];
        _ownerStart = Starts(rows, r => r.Owners.Count);
        _postingStart = Starts(rows, r => r.Postings.Count);
        _postings = [.. rows.SelectMany(r => r.Postings)];
        _innerStart = Starts(rows, r => r.InnerTerms.Count);
        _inner = [.. rows.SelectMany(r => r.InnerTerms)];
    }

    /// <summary>Number of terms.</summary>
    public int Count => _texts.Length;

    /// <summary>The term as it was first written.</summary>
    public string TextOf(int term) => _texts[term];

    /// <summary>The provisions and statements that have the term.</summary>
    public ReadOnlySpan<TermOwner> OwnersOf(int term) => _owners.AsSpan(_ownerStart[term], _ownerStart[term + 1] - _ownerStart[term]);

    /// <summary>The terms inside a term that share a provision with it.</summary>
    public ReadOnlySpan<int> InnerTermsOf(int term) => _inner.AsSpan(_innerStart[term], _innerStart[term + 1] - _innerStart[term]);

    /// <summary>Adds the weights of the terms in <paramref name="seen"/> (one bit a term) to <paramref name="sums"/> (one number a provision).</summary>
    public void AddWeights(ReadOnlySpan<ulong> seen, Span<float> sums)
    {
        for (var word = 0; word < seen.Length; word++)
        {
            for (var bits = seen[word]; bits != 0; bits &= bits - 1)
            {
                var term = (word << 6) + BitOperations.TrailingZeroCount(bits);
                foreach (ref readonly var posting in _postings.AsSpan(_postingStart[term], _postingStart[term + 1] - _postingStart[term]))
                    sums[posting.Provision] += posting.Weight;
            }
        }
    }

    private static int[] Starts(IReadOnlyList<TermRow> rows, Func<TermRow, int> count)
    {
        var starts = new int[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++) starts[i + 1] = starts[i] + count(rows[i]);
        return starts;
    }
}

/// <summary>One row of the table while it is built.</summary>
internal sealed record TermRow(string Text, IReadOnlyList<TermOwner> Owners, IReadOnlyList<TermPosting> Postings, IReadOnlyList<int> InnerTerms);

/// <summary>What a term says for one provision, however many of its statements have it.</summary>
internal readonly record struct TermPosting(int Provision, float Weight);

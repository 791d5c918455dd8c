using System.Numerics;
using System.Runtime.InteropServices;

namespace LawGov.Analysis.Matching;

/// <summary>Sums over the scores of all provisions, many at a time. Each number is made of the same products and sums in the same order however many there are.</summary>
internal static class ScoreVectors
{
    /// <summary>Adds what terms say, times <paramref name="weight"/>, to what pairs say.</summary>
    /// <param name="pairs">For each provision the weights of its pairs (X); the other number is left out.</param>
    /// <param name="terms">For each provision the weights of its terms.</param>
    /// <param name="weight">What terms count beside pairs.</param>
    /// <param name="sum">Takes the sums.</param>
    public static void Add(ReadOnlySpan<Vector2> pairs, ReadOnlySpan<float> terms, float weight, Span<float> sum)
    {
        var at = 0;
        // The first of two numbers is the lower half of both, where the lower bytes come first.
        var both = MemoryMarshal.Cast<Vector2, ulong>(pairs);
        for (; BitConverter.IsLittleEndian && at + Vector<float>.Count <= sum.Length; at += Vector<float>.Count)
        {
            var firsts = Vector.AsVectorSingle(Vector.Narrow(new Vector<ulong>(both[at..]), new Vector<ulong>(both[(at + Vector<ulong>.Count)..])));
            (firsts + (new Vector<float>(weight) * new Vector<float>(terms[at..]))).CopyTo(sum[at..]);
        }

        for (; at < sum.Length; at++) sum[at] = pairs[at].X + (weight * terms[at]);
    }

    /// <summary>Adds <paramref name="other"/>, times <paramref name="weight"/>, to <paramref name="first"/>; <paramref name="sum"/> may be the first itself.</summary>
    public static void Add(ReadOnlySpan<float> first, ReadOnlySpan<float> other, float weight, Span<float> sum)
    {
        var at = 0;
        for (; at + Vector<float>.Count <= sum.Length; at += Vector<float>.Count)
            (new Vector<float>(first[at..]) + (new Vector<float>(weight) * new Vector<float>(other[at..]))).CopyTo(sum[at..]);
        for (; at < sum.Length; at++) sum[at] = first[at] + (weight * other[at]);
    }
}

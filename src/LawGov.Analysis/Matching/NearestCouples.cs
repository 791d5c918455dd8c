namespace LawGov.Analysis.Matching;

/// <summary>The couples most alike of a row or a column, at most so many. Of couples equally alike those come first whose places in their sides are nearest, so that neither swapping the sides nor
/// a plan that repeats itself changes what is chosen.</summary>
internal sealed class NearestCouples(int most, int countA, int countB)
{
    private readonly PriorityQueue<(int A, int B, double Cosine), (float Cosine, long Away, int Sum)> _queue = new(ByWorth);

    // The worst comes out first.
    private static readonly IComparer<(float Cosine, long Away, int Sum)> ByWorth = Comparer<(float Cosine, long Away, int Sum)>.Create((x, y) =>
        x.Cosine != y.Cosine ? x.Cosine.CompareTo(y.Cosine) : x.Away != y.Away ? y.Away.CompareTo(x.Away) : y.Sum.CompareTo(x.Sum));

    /// <summary>What was chosen, in no order.</summary>
    public IEnumerable<(int A, int B, double Cosine)> Chosen => _queue.UnorderedItems.Select(i => i.Element);

    /// <summary>Forgets what was chosen.</summary>
    public void Clear() => _queue.Clear();

    /// <summary>Takes a couple, or leaves it when there are enough that are more alike.</summary>
    public void Offer(int a, int b, double cosine)
    {
        // Sums of the same numbers in another order differ in their last digits; a float has none of these.
        var worth = ((float)cosine, Math.Abs(((long)a * countB) - ((long)b * countA)), a + b);
        if (_queue.Count < most) _queue.Enqueue((a, b, cosine), worth);
        else if (_queue.TryPeek(out _, out var least) && worth.Item1 >= least.Cosine) _queue.EnqueueDequeue((a, b, cosine), worth);
    }
}

namespace LawGov.Analysis.Matching;

/// <summary>Takes the order of two sides into account: where both go through the same matters in the same order, a pair between neighbours of pairs is likelier, and one far off is not.</summary>
/// <remarks>
/// How much it counts is told by the likely pairs themselves: nothing where they do not follow one order, as in documents of different making. Sums are of whole numbers, so that
/// the result is exactly the same with the sides swapped. Takes time near-linear in the number of pairs.
/// </remarks>
internal sealed class SharedOrder
{
    /// <summary>From this likelihood on a pair tells about the order.</summary>
    private const double LeastLikelihood = 0.5;

    /// <summary>So few pairs stand in one order by chance.</summary>
    private const int FewestAnchors = 5;

    /// <summary>How far neighbours are, in items of the side that has fewer.</summary>
    private const double Reach = 1.5;

    /// <summary>The order counts as this power of the correlation of the pairs' places: hardly at 0.7, half at 0.92.</summary>
    private const int Sharpness = 8;

    private const double Weight = 1.5;

    /// <summary>A pair off its place is reduced less than one in it is raised: items do move.</summary>
    private const double LoweringShare = 1 / 3d;

    /// <summary>Stands on both sides of the ratio, so that no neighbour at all does not count against a pair without measure.</summary>
    private const double Prior = 0.5;

    /// <summary>Likelihoods are counted in these parts.</summary>
    private const int Unit = 1024;

    private readonly bool _isTurned;
    private readonly (int Few, int Many) _count;
    private readonly (int Few, int Many) _reach;
    private readonly List<int>[] _places;
    private readonly List<long>[] _sums;
    private readonly double _strength;
    private readonly long _total;

    /// <summary>Reads the order from pairs with their likelihoods.</summary>
    public SharedOrder(IEnumerable<(int A, int B, double Likelihood)> pairs, int countA, int countB)
    {
        _isTurned = countB < countA;
        _count = _isTurned ? (countB, countA) : (countA, countB);
        _reach = (Rounded(_count.Few), Rounded(_count.Many));
        _places = [.. Enumerable.Range(0, _count.Few).Select(_ => new List<int>())];
        _sums = [.. Enumerable.Range(0, _count.Few).Select(_ => new List<long> { 0 })];
        var anchors = pairs.Where(p => p.Likelihood >= LeastLikelihood).Select(p => (Few: _isTurned ? p.B : p.A, Many: _isTurned ? p.A : p.B, Parts: PartsOf(p.Likelihood)))
            .OrderBy(p => p.Few).ThenBy(p => p.Many).ToList();
        foreach (var (few, many, parts) in anchors)
        {
            _places[few].Add(many);
            _sums[few].Add(_sums[few][^1] + parts);
            _total += parts;
        }

        _strength = anchors.Count < FewestAnchors ? 0 : Weight * Math.Pow(Math.Max(0, Correlation(anchors)), Sharpness);

        int Rounded(int count) => (int)Math.Ceiling(Reach * count / Math.Max(1, _count.Few));
    }

    /// <summary>The likelihood of a pair, its neighbours taken into account.</summary>
    /// <param name="a">Number of the passage on the first side.</param>
    /// <param name="b">Number of the passage on the second side.</param>
    /// <param name="alone">How likely it is by itself, 0 to 1.</param>
    /// <param name="isBest">Whether it is the likeliest of one of its passages; others are not raised, or matters that stand side by side would all be pairs.</param>
    public double Likelihood(int a, int b, double alone, bool isBest)
    {
        if (_strength == 0 || alone is <= 0 or >= 1) return alone;
        var (few, many) = _isTurned ? (b, a) : (a, b);
        var (top, bottom) = (Math.Max(0, few - _reach.Few), Math.Min(_count.Few - 1, few + _reach.Few));
        var (left, right) = (Math.Max(0, many - _reach.Many), Math.Min(_count.Many - 1, many + _reach.Many));
        long near = 0;
        for (var row = top; row <= bottom; row++) near += _sums[row][Before(_places[row], right + 1)] - _sums[row][Before(_places[row], left)];
        long own = alone >= LeastLikelihood ? PartsOf(alone) : 0;
        var found = (double)(near - own) / Unit;
        var expected = (double)(_total - own) / Unit * ((long)(bottom - top + 1) * (right - left + 1)) / ((long)_count.Few * _count.Many);
        var ratio = (found + Prior) / (expected + Prior);
        if (ratio > 1 && !isBest) return alone;
        var odds = alone / (1 - alone) * Math.Pow(ratio, ratio < 1 ? _strength * LoweringShare : _strength);
        return odds / (1 + odds);
    }

    private static int Before(List<int> places, int place)
    {
        var found = places.BinarySearch(place);
        return found < 0 ? ~found : found;
    }

    private static int PartsOf(double likelihood) => (int)Math.Round(Math.Min(1, likelihood) * Unit);

    private static double Correlation(List<(int Few, int Many, int Parts)> anchors)
    {
        Int128 n = 0, few = 0, many = 0, both = 0, fewSquared = 0, manySquared = 0;
        foreach (var (f, m, parts) in anchors)
        {
            n += parts;
            few += (Int128)parts * f;
            many += (Int128)parts * m;
            both += (Int128)parts * f * m;
            fewSquared += (Int128)parts * f * f;
            manySquared += (Int128)parts * m * m;
        }

        var (spreadFew, spreadMany) = ((double)((n * fewSquared) - (few * few)), (double)((n * manySquared) - (many * many)));
        return spreadFew <= 0 || spreadMany <= 0 ? 0 : (double)((n * both) - (few * many)) / Math.Sqrt(spreadFew * spreadMany);
    }
}

namespace LawGov.Fitting;

/// <summary>How far stated probabilities come true.</summary>
/// <param name="From">Lower bound of the stated probability.</param>
/// <param name="Count">How many statements.</param>
/// <param name="Stated">Mean of what was stated.</param>
/// <param name="True">Share of what came true.</param>
public sealed record Reliability(double From, int Count, double Stated, double True)
{
    private const int Bins = 10;

    /// <summary>The table in ten steps; steps without statements are left out.</summary>
    public static IReadOnlyList<Reliability> Table(IReadOnlyList<(double Stated, bool IsTrue)> statements) =>
        [.. statements.GroupBy(s => Math.Min(Bins - 1, (int)(s.Stated * Bins))).OrderBy(g => g.Key)
            .Select(g => new Reliability(g.Key / (double)Bins, g.Count(), g.Average(s => s.Stated), g.Average(s => s.IsTrue ? 1.0 : 0.0)))];

    /// <summary>The expected calibration error: the mean distance between stated and true, each step weighed by its statements.</summary>
    public static double ExpectedError(IReadOnlyList<Reliability> table) => table.Sum(r => r.Count * Math.Abs(r.Stated - r.True)) / Math.Max(1, table.Sum(r => r.Count));
}

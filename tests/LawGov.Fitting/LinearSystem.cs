namespace LawGov.Fitting;

/// <summary>Solves small systems of linear equations.</summary>
internal static class LinearSystem
{
    /// <summary>The x with matrix · x = right, by elimination with the greatest pivot.</summary>
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var m = (double[,])matrix.Clone();
        var x = (double[])right.Clone();
        for (var c = 0; c < n; c++)
        {
            var pivot = Enumerable.Range(c, n - c).MaxBy(r => Math.Abs(m[r, c]));
            for (var k = 0; k < n; k++) (m[c, k], m[pivot, k]) = (m[pivot, k], m[c, k]);
            (x[c], x[pivot]) = (x[pivot], x[c]);
            for (var r = 0; r < n; r++)
            {
                if (r == c) continue;
                var factor = m[r, c] / m[c, c];
                for (var k = c; k < n; k++) m[r, k] -= factor * m[c, k];
                x[r] -= factor * x[c];
            }
        }

        for (var i = 0; i < n; i++) x[i] /= m[i, i];
        return x;
    }
}

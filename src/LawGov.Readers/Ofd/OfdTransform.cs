namespace LawGov.Readers.Ofd;

/// <summary>From the inside of an object to the page, in points: its matrix (CTM), then its place.</summary>
/// <param name="A">Matrix.</param>
/// <param name="B">Matrix.</param>
/// <param name="C">Matrix.</param>
/// <param name="D">Matrix.</param>
/// <param name="X">Shift to the right, in millimetres.</param>
/// <param name="Y">Shift down, in millimetres.</param>
internal readonly record struct OfdTransform(double A, double B, double C, double D, double X, double Y)
{
    /// <summary>The transform of an object with these attributes.</summary>
    public static OfdTransform Of(string? boundary, string? matrix)
    {
        var (left, top) = OfdBox.Read(boundary) is { } box ? (box.Left, box.Top) : (0, 0);
        return OfdNumbers.Read(matrix) is [var a, var b, var c, var d, var e, var f] ? new OfdTransform(a, b, c, d, left + e, top + f) : new OfdTransform(1, 0, 0, 1, left, top);
    }

    /// <summary>How much it enlarges upright lengths.</summary>
    public double Scale => Math.Sqrt((C * C) + (D * D));

    /// <summary>Whether level text stays level.</summary>
    public bool KeepsLevel => Math.Abs(B) <= 0.2 * Math.Abs(A);

    public (double X, double Y) Apply(double x, double y) => (((A * x) + (C * y) + X) * OfdBox.Points, ((B * x) + (D * y) + Y) * OfdBox.Points);
}

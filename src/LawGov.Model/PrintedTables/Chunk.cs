namespace LawGov.Model.PrintedTables;

/// <summary>A run of characters of a line without a wide gap inside.</summary>
/// <param name="Line">Start of its line in the source.</param>
/// <param name="Range">Where it stands in the source.</param>
internal readonly record struct Chunk(int Line, SourceRange Range)
{
    /// <summary>Place in its line, counted in characters.</summary>
    public int Left => Range.Start - Line;

    public int Right => Range.End - Line;

    public double Center => (Left + Right) / 2.0;

    public bool Covers(double place) => Left - 1 <= place && place <= Right + 1;
}

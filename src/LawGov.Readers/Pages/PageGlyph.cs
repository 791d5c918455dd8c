namespace LawGov.Readers.Pages;

/// <summary>A character, or a few that belong together, at its place on a page. Lengths are in points, down and to the right from the upper left corner.</summary>
/// <param name="Text">The characters; a space where the file stores one.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Baseline">Height at which it stands.</param>
/// <param name="Size">Size of its font.</param>
internal readonly record struct PageGlyph(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>Half its width.</summary>
    public double Middle => (Left + Right) / 2;

    /// <summary>About half the height of a Chinese character.</summary>
    public double Centre => Baseline - (Size * 0.38);

    /// <summary>Whether it is white space.</summary>
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}

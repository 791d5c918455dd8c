namespace LawGov.Readers.Ofd;

/// <summary>A rectangle (ST_Box) in millimetres.</summary>
internal readonly record struct OfdBox(double Left, double Top, double Width, double Height)
{
    /// <summary>Points of a millimetre.</summary>
    public const double Points = 72 / 25.4;

    /// <summary>Reads <c>x y w h</c>; null when it is anything else.</summary>
    public static OfdBox? Read(string? text) =>
        OfdNumbers.Read(text) is [var x, var y, var width, var height] ? new OfdBox(x, y, width, height) : null;
}

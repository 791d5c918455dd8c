namespace LawGov.Model.Normalizing;

/// <summary>What a line is besides its text.</summary>
[Flags]
internal enum LineTraits
{
    None = 0,

    /// <summary>Markdown heading marks stood before the text.</summary>
    Heading = 1,

    /// <summary>Cells of a table row, separated by tabs.</summary>
    Row = 2,

    /// <summary>Contains nothing but ASCII spaces: in a flattened table an empty cell.</summary>
    EmptyCell = 4,

    /// <summary>A page mark or a rule: dropped, and no end of a paragraph.</summary>
    PageMark = 8,

    /// <summary>The whole line was set bold.</summary>
    Bold = 16,

    /// <summary>A row that a page printed over several lines: its cells were put one behind the other, so that the source has them in another order.</summary>
    Printed = 32,

    /// <summary>A printed row whose cells cannot be told apart for sure.</summary>
    Unsure = 64,

    /// <summary>A row of whole cells that the source has in another order.</summary>
    Reordered = 128,
}

/// <summary>A line of the source: its place there, and the compact text read from it.</summary>
/// <param name="Start">First character in the compact text.</param>
/// <param name="End">Behind the last character in the compact text; equal to <paramref name="Start"/> for a blank line.</param>
/// <param name="SourceStart">First character in the source.</param>
/// <param name="SourceEnd">Behind the last character in the source, line feed excluded.</param>
/// <param name="Traits">What it is besides.</param>
internal readonly record struct Line(int Start, int End, int SourceStart, int SourceEnd, LineTraits Traits)
{
    public int Length => End - Start;

    public bool IsBlank => End == Start;

    public bool Has(LineTraits traits) => (Traits & traits) != 0;
}

using LawGov.Model.Lexicon;

namespace LawGov.Model.Segmenting;

/// <summary>What a block is besides a paragraph.</summary>
[Flags]
internal enum BlockTraits
{
    None = 0,

    /// <summary>Set as a Markdown heading.</summary>
    Heading = 1,

    /// <summary>A cell of a table that arrived with one cell a paragraph.</summary>
    Cell = 2,

    /// <summary>A row of a table, cells separated by tabs.</summary>
    Row = 4,

    /// <summary>Starts with a field such as 责任单位：.</summary>
    Field = 8,

    /// <summary>Stands on lines of its own, not cut out of a longer line.</summary>
    OwnLine = 16,
}

/// <summary>A paragraph or cell with the label it starts with.</summary>
/// <param name="Start">First character in the compact text.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Label">Its label, which is part of the range; none when it has none.</param>
/// <param name="Traits">What it is besides.</param>
internal readonly record struct Block(int Start, int End, Label Label, BlockTraits Traits)
{
    public int Length => End - Start;

    /// <summary>First character behind the label.</summary>
    public int TextStart => Start + Label.Length;

    public bool Has(BlockTraits traits) => (Traits & traits) != 0;
}

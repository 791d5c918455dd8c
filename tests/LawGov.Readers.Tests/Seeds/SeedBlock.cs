namespace LawGov.Readers.Tests.Seeds;

/// <summary>A block of a seed, to be written into a file of another format.</summary>
internal abstract record SeedBlock
{
    /// <summary>A paragraph; the label is empty where there is none.</summary>
    public sealed record Paragraph(SeedLabel? Label, string Text) : SeedBlock
    {
        public string Shown => Label?.Shown + Text;
    }

    /// <summary>The index table of the page the seed was taken from: labels and values, row by row.</summary>
    public sealed record Index(IReadOnlyList<string[]> Rows) : SeedBlock;

    /// <summary>The division of labour, its first row naming the columns. A null cell is covered by the one above.</summary>
    public sealed record Table(IReadOnlyList<Paragraph[]?[]> Rows) : SeedBlock;
}

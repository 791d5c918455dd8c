namespace LawGov.Readers.Layout;

/// <summary>A piece of a document in reading order: what every format is read into before it becomes text.</summary>
internal abstract record Block
{
    private protected Block()
    {
    }
}

namespace LawGov.Files;

/// <summary>Which files of a folder are read. Immutable and thread-safe.</summary>
public sealed record FolderOptions
{
    /// <summary>All documents in the folder and in all folders below it.</summary>
    public static FolderOptions Default { get; } = new();

    /// <summary>How many levels of folders below the first are looked into: 0 for none, the default for all.</summary>
    public int Depth { get; init; } = int.MaxValue;

    /// <summary>Which names are read, with <c>*</c> for any characters and <c>?</c> for one, such as <c>*.docx</c>; null, the default, for those of documents.</summary>
    public string? Pattern { get; init; }

    /// <summary>Refuses options that mean nothing.</summary>
    internal void Check()
    {
        if (Depth < 0) throw new ArgumentOutOfRangeException(nameof(Depth), Depth, "The depth of folders must not be negative.");
        if (Pattern is { Length: 0 }) throw new ArgumentException("The pattern must not be empty.", nameof(Pattern));
    }
}

namespace LawGov.Readers;

/// <summary>
/// How much one file may ask of the machine before it is refused with a diagnostic. Immutable and thread-safe.
/// </summary>
/// <remarks>The defaults are far above any government document and keep a hostile file under a second and 200 MB.</remarks>
public sealed record ReadLimits
{
    /// <summary>Default of <see cref="InputBytes"/>: 32 MiB.</summary>
    public const int DefaultInputBytes = 32 * 1024 * 1024;

    /// <summary>Default of <see cref="MarkupBytes"/>: 8 MiB.</summary>
    public const int DefaultMarkupBytes = 8 * 1024 * 1024;

    /// <summary>Default of <see cref="InflatedBytes"/>: 32 MiB.</summary>
    public const int DefaultInflatedBytes = 32 * 1024 * 1024;

    /// <summary>Default of <see cref="InflationRatio"/>: 200.</summary>
    public const int DefaultInflationRatio = 200;

    /// <summary>Default of <see cref="ArchiveBytes"/>: 1 GiB.</summary>
    public const long DefaultArchiveBytes = 1024L * 1024 * 1024;

    /// <summary>Default of <see cref="Parts"/>: 4096.</summary>
    public const int DefaultParts = 4096;

    /// <summary>Default of <see cref="Depth"/>: 256.</summary>
    public const int DefaultDepth = 256;

    /// <summary>Default of <see cref="Elements"/>: 60 000.</summary>
    public const int DefaultElements = 60_000;

    /// <summary>Default of <see cref="Paragraphs"/>: 200 000.</summary>
    public const int DefaultParagraphs = 200_000;

    /// <summary>Default of <see cref="TableCells"/>: 200 000.</summary>
    public const int DefaultTableCells = 200_000;

    /// <summary>Default of <see cref="TextLength"/>: 16 Mi characters.</summary>
    public const int DefaultTextLength = 16 * 1024 * 1024;

    /// <summary>Default of <see cref="Pages"/>: 1000.</summary>
    public const int DefaultPages = 1000;

    /// <summary>All defaults.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of a file, and of each file in an archive. The default is 32 MiB.</summary>
    public int InputBytes { get; init; } = DefaultInputBytes;

    /// <summary>Bytes of a web page, whose tree takes many times its size. The default is 8 MiB.</summary>
    public int MarkupBytes { get; init; } = DefaultMarkupBytes;

    /// <summary>Bytes that the parts of one Word, OFD or workbook file, or the streams of one PDF, may inflate to together, counted while they inflate. The default is 32 MiB.</summary>
    public int InflatedBytes { get; init; } = DefaultInflatedBytes;

    /// <summary>How many bytes one packed byte may inflate to, looked at after the first MiB of a part. The default is 200.</summary>
    public int InflationRatio { get; init; } = DefaultInflationRatio;

    /// <summary>Bytes that all files of a .zip archive may inflate to together. The default is 1 GiB; each file is dropped before the next.</summary>
    public long ArchiveBytes { get; init; } = DefaultArchiveBytes;

    /// <summary>Entries of a .zip archive or parts of a Word file. The default is 4096.</summary>
    public int Parts { get; init; } = DefaultParts;

    /// <summary>Levels of nested elements in XML and web pages. The default is 256.</summary>
    public int Depth { get; init; } = DefaultDepth;

    /// <summary>Elements of a web page. The default is 60 000.</summary>
    public int Elements { get; init; } = DefaultElements;

    /// <summary>Paragraphs of a file, those in tables included. The default is 200 000.</summary>
    public int Paragraphs { get; init; } = DefaultParagraphs;

    /// <summary>Cells of all tables together, the empty ones that spans add included. The default is 200 000.</summary>
    public int TableCells { get; init; } = DefaultTableCells;

    /// <summary>Characters (UTF-16 code units) of the text that is handed out. The default is 16 Mi.</summary>
    public int TextLength { get; init; } = DefaultTextLength;

    /// <summary>Pages of a PDF or OFD file. The default is 1000.</summary>
    public int Pages { get; init; } = DefaultPages;

    /// <summary>Refuses limits that nothing could pass.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not positive; the message names all that are not.</exception>
    internal void Check(string paramName)
    {
        (string Name, long Value)[] all =
        [
            (nameof(InputBytes), InputBytes), (nameof(MarkupBytes), MarkupBytes), (nameof(InflatedBytes), InflatedBytes),
            (nameof(InflationRatio), InflationRatio), (nameof(ArchiveBytes), ArchiveBytes), (nameof(Parts), Parts), (nameof(Depth), Depth),
            (nameof(Elements), Elements), (nameof(Paragraphs), Paragraphs), (nameof(TableCells), TableCells), (nameof(TextLength), TextLength),
            (nameof(Pages), Pages),
        ];
        var wrong = string.Join(", ", all.Where(l => l.Value <= 0).Select(l => FormattableString.Invariant($"{l.Name} = {l.Value}")));
        if (wrong.Length > 0) throw new ArgumentOutOfRangeException(paramName, $"Limits must be positive: {wrong}.");
    }
}

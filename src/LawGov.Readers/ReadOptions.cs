namespace LawGov.Readers;

/// <summary>How a file is to be read. Immutable and thread-safe.</summary>
public sealed record ReadOptions
{
    /// <summary>The options that apply when none are given.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>How much a file may ask of the machine. The default is <see cref="ReadLimits.Default"/>.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>
    /// Name of the encoding of text and web pages where the caller knows better than the file, such as <c>gb18030</c> or <c>big5</c>;
    /// null, the default, finds it out. A byte order mark still wins. An unknown name is reported and not used.
    /// </summary>
    public string? Encoding { get; init; }
}

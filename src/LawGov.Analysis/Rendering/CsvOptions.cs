namespace LawGov.Analysis.Rendering;

/// <summary>How comma-separated text is written. Immutable and thread-safe.</summary>
public sealed record CsvOptions
{
    /// <summary>The defaults.</summary>
    public static CsvOptions Default { get; } = new();

    /// <summary>
    /// Whether text that a spreadsheet would take for a formula (it begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, one of them in full
    /// width, a tab or a line break) gets an apostrophe in front. Default true: a document must not run anything on the machine of those who open the table.
    /// </summary>
    public bool GuardFormulas { get; init; } = true;

    /// <summary>
    /// Whether the text starts with a byte order mark, without which Excel in China takes a file for GBK. Default false; set it for text that goes into a file.
    /// </summary>
    public bool ByteOrderMark { get; init; }
}

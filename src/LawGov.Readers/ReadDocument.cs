using LawGov.Model;
using LawGov.Model.Diagnostics;

namespace LawGov.Readers;

/// <summary>A file read into text for the parser, with a map back to the file. Immutable and thread-safe.</summary>
/// <remarks>
/// <para>The text contains one paragraph a line, separated by <c>\n</c>; headings and list labels stand in it as a reader sees them
/// (一、 （一） 第一条 1.). A row of a table is one line, its cells separated by a tab; every row of a table has the same number
/// of cells, and a cell that is covered by its neighbour to the left or above is empty.</para>
/// <para>The text of a plain text file is the file's own, line ends included.</para>
/// </remarks>
public sealed record ReadDocument
{
    /// <summary>The text for the parser.</summary>
    public required string Text { get; init; }

    /// <summary>What the file was.</summary>
    public required SourceFormat Format { get; init; }

    /// <summary>Name of the encoding the bytes were in, such as <c>utf-8</c> or <c>GB18030</c>; null for a Word file, which states its own.</summary>
    public string? Encoding { get; init; }

    /// <summary>What the page says about its document.</summary>
    public ReadMetadata Metadata { get; init; } = ReadMetadata.Empty;

    /// <summary>Footnotes, endnotes and text boxes of a Word file, in the order of the file.</summary>
    public ValueList<ReadNote> Notes { get; init; } = [];

    /// <summary>Where each stretch of <see cref="Text"/> comes from, in order; empty for plain text, whose places are its lines.</summary>
    public ValueList<PlacedSpan> Segments { get; init; } = [];

    /// <summary>The place in the file that the text at <paramref name="offset"/> comes from.</summary>
    /// <param name="offset">Zero-based UTF-16 offset in <see cref="Text"/>; its length is allowed and means the end.</param>
    /// <returns>The place; for a separator between two stretches, the place of the one before it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside <see cref="Text"/>.</exception>
    public SourcePlace Locate(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        if (Segments.Count > 0) return LocateInSegments(offset);
        if (Format != SourceFormat.PlainText) return default;
        var line = new LineCounter(Text).At(offset).Line;
        return new SourcePlace(line, Line: line);
    }

    private SourcePlace LocateInSegments(int offset)
    {
        var segments = Segments.AsSpan();
        int low = 0, high = segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (segments[middle].Span.Start <= offset) low = middle;
            else high = middle - 1;
        }

        return segments[low].Place;
    }
}

using System.Buffers.Binary;

namespace LawGov.Readers.Pdf;

/// <summary>
/// Measures what the outlines of a TrueType font unpack to. A few bytes may stand for 65,536 points, and many glyphs may share them.
/// </summary>
internal static class TrueTypeOutlines
{
    private const int PointBytes = 16;
    private const int DirectoryEntry = 16;
    private const int DirectoryHead = 12;
    private const int GlyphHead = 10;

    /// <summary>The bytes that all points take; 0 where the font is damaged.</summary>
    public static long Measure(ReadOnlySpan<byte> font)
    {
        var head = Table(font, "head"u8);
        var maximum = Table(font, "maxp"u8);
        var places = Table(font, "loca"u8);
        var glyphs = Table(font, "glyf"u8);
        if (head.Length < 52 || maximum.Length < 6) return 0;
        var isLong = BinaryPrimitives.ReadInt16BigEndian(head[50..]) != 0;
        var count = BinaryPrimitives.ReadUInt16BigEndian(maximum[4..]);
        var width = isLong ? 4 : 2;
        long total = 0;
        for (var i = 0; i < count && (i + 2) * width <= places.Length; i++)
        {
            var (start, end) = (Place(places, i, isLong), Place(places, i + 1, isLong));
            if (end > start && start < glyphs.Length) total += Points(glyphs[(int)start..]) * PointBytes;
        }

        return total;
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, ReadOnlySpan<byte> name)
    {
        for (var at = DirectoryHead; at + DirectoryEntry <= font.Length && at < DirectoryHead + (64 * DirectoryEntry); at += DirectoryEntry)
        {
            if (!font.Slice(at, 4).SequenceEqual(name)) continue;
            var start = BinaryPrimitives.ReadUInt32BigEndian(font[(at + 8)..]);
            return start < font.Length ? font[(int)start..] : default;
        }

        return default;
    }

    private static long Place(ReadOnlySpan<byte> places, int index, bool isLong) =>
        isLong ? BinaryPrimitives.ReadUInt32BigEndian(places[(4 * index)..]) : 2L * BinaryPrimitives.ReadUInt16BigEndian(places[(2 * index)..]);

    // The last entry of the ends of the contours is the number of the last point.
    private static long Points(ReadOnlySpan<byte> glyph)
    {
        if (glyph.Length < GlyphHead) return 0;
        var contours = BinaryPrimitives.ReadInt16BigEndian(glyph);
        var last = GlyphHead + (2 * (contours - 1));
        return contours <= 0 || last + 2 > glyph.Length ? 0 : BinaryPrimitives.ReadUInt16BigEndian(glyph[last..]) + 1L + contours;
    }
}

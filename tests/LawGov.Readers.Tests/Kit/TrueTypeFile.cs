using System.Buffers.Binary;
using System.Text;

namespace LawGov.Readers.Tests.Kit;

/// <summary>Makes TrueType fonts whose glyphs all share one outline.</summary>
internal static class TrueTypeFile
{
    /// <summary>So many glyphs, of which every other one has an outline of so many points in a few bytes.</summary>
    public static byte[] Of(int glyphs, int points)
    {
        var outline = new byte[12 + 2 + (2 * ((points / 256) + 1))];
        BinaryPrimitives.WriteInt16BigEndian(outline, 1);
        BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(10), (ushort)(points - 1));
        // A flag of a point that does not move, repeated 255 times.
        for (var i = 14; i < outline.Length; i += 2) (outline[i], outline[i + 1]) = (0x38 | 1, 255);
        var places = new byte[2 * (glyphs + 1)];
        for (var i = 1; i <= glyphs; i += 2) BinaryPrimitives.WriteUInt16BigEndian(places.AsSpan(2 * i), (ushort)(outline.Length / 2));
        var head = new byte[54];
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(18), 1000);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(12), 0x5F0F3CF5);
        var maximum = new byte[32];
        BinaryPrimitives.WriteUInt32BigEndian(maximum, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(maximum.AsSpan(4), (ushort)glyphs);
        var header = new byte[36];
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(34), 1);
        return Pack(("glyf", outline), ("head", head), ("hhea", header), ("hmtx", new byte[4 + (2 * glyphs)]), ("loca", places), ("maxp", maximum));
    }

    private static byte[] Pack(params (string Name, byte[] Content)[] tables)
    {
        var font = new List<byte>(new byte[12 + (16 * tables.Length)]);
        font[1] = 1;
        font[5] = (byte)tables.Length;
        for (var i = 0; i < tables.Length; i++)
        {
            var entry = new byte[16];
            Encoding.ASCII.GetBytes(tables[i].Name).CopyTo(entry, 0);
            BinaryPrimitives.WriteInt32BigEndian(entry.AsSpan(8), font.Count);
            BinaryPrimitives.WriteInt32BigEndian(entry.AsSpan(12), tables[i].Content.Length);
            for (var b = 0; b < entry.Length; b++) font[12 + (16 * i) + b] = entry[b];
            font.AddRange(tables[i].Content);
        }

        return [.. font];
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LawGov.Readers.Tests.Kit;

/// <summary>Makes PDF files from their objects, right or wrong.</summary>
internal static class RawPdf
{
    public static byte[] Of(params string[] objects) => Of([.. objects.Select(Encoding.Latin1.GetBytes)]);

    /// <summary>The objects, numbered from 1; the first is the catalogue.</summary>
    public static byte[] Of(IReadOnlyList<byte[]> objects)
    {
        using var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Write("%PDF-1.7\n");
        var offsets = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            Write($"{i + 1} 0 obj\n");
            file.Write(objects[i]);
            Write("\nendobj\n");
        }

        var table = file.Length;
        Write($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) Write(offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Write($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>A file of one page with this content and these resources.</summary>
    public static byte[] Page(byte[] content, string resources = "", params byte[][] more) => Of(
    [
        "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(), "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"u8.ToArray(),
        Encoding.Latin1.GetBytes($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> {resources} >> >>"),
        content, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"u8.ToArray(), .. more,
    ]);

    public static byte[] Stream(string content, string dictionary = "") =>
        Encoding.Latin1.GetBytes($"<< /Length {content.Length} {dictionary} >>\nstream\n{content}\nendstream");

    /// <summary>A stream that inflates to so many zeros.</summary>
    public static byte[] Bomb(int length)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < length; i += zeros.Length) zlib.Write(zeros);
        }

        return [.. Encoding.Latin1.GetBytes($"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n"), .. packed.ToArray(), .. "\nendstream"u8];
    }
}

using System.Text;

namespace LawGov.Readers.Detection;

/// <summary>Tells what a file is from its first bytes, and where those are shared, from its directory.</summary>
internal static class FormatSniffer
{
    private const int SearchedForPdf = 1024;

    /// <summary>The format; null for what may be text.</summary>
    public static SourceFormat? Sniff(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..]: return PackageSniffer.Sniff(bytes);
            case [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..]: return CompoundFileSniffer.Sniff(bytes);
            case [0x89, (byte)'P', (byte)'N', (byte)'G', ..]:
            case [0xFF, 0xD8, 0xFF, ..]:
            case [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]:
            case [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..]:
            case [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..]:
            case [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..]:
                return SourceFormat.Image;
            case [(byte)'M', (byte)'Z', ..] when IsProgram(bytes):
            case [0x7F, (byte)'E', (byte)'L', (byte)'F', ..]:
            case [0xCF or 0xCE, 0xFA, 0xED, 0xFE, ..] or [0xCA, 0xFE, 0xBA, 0xBE, ..]:
                return SourceFormat.Executable;
            case [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..]: return SourceFormat.Rtf;
            case [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 7, ..]:
            case [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..]:
            case [0x1F, 0x8B, 8, ..]:
            case [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, 0x41, 0x59, 0x26, ..]:
            case [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..]:
                return SourceFormat.OtherArchive;
        }

        if (bytes[..Math.Min(bytes.Length, SearchedForPdf)].IndexOf("%PDF-"u8) is var pdf and >= 0 && !HasLetterBefore(bytes[..pdf])) return SourceFormat.Pdf;
        if (bytes.Length > 262 && bytes.Slice(257, 5).SequenceEqual("ustar"u8)) return SourceFormat.OtherArchive;
        return IsWebArchive(bytes) ? SourceFormat.WebArchive : null;
    }

    // A text may begin with the letters MZ; a program has zero bytes in its first lines.
    private static bool IsProgram(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 256)].Contains((byte)0);

    // Junk may stand before the mark of a PDF, but a text that speaks of it is a text.
    private static bool HasLetterBefore(ReadOnlySpan<byte> before)
    {
        foreach (var b in before)
            if (b is >= 0x80 or (>= (byte)'A' and <= (byte)'z')) return true;
        return false;
    }

    private static bool IsWebArchive(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        return head.Contains("\nMIME-Version:", StringComparison.OrdinalIgnoreCase) || head.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            ? head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)
            : false;
    }
}

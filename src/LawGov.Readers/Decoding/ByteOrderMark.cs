using System.Text;

namespace LawGov.Readers.Decoding;

/// <summary>The mark at the start of a file that says its encoding (BOM).</summary>
internal static class ByteOrderMark
{
    /// <summary>The encoding and the length of the mark; null when there is none.</summary>
    public static (Encoding Encoding, int Length)? Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (KnownEncodings.Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (KnownEncodings.Utf16Little, 2),
        [0xFE, 0xFF, ..] => (KnownEncodings.Utf16Big, 2),
        [0x84, 0x31, 0x95, 0x33, ..] => (KnownEncodings.Gb18030, 4),
        _ => null,
    };
}

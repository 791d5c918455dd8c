using System.Text;

namespace LawGov.Readers.Decoding;

/// <summary>
/// UTF-16 without a mark. Digits, spaces, line ends and 一 (U+4E00) contain a zero byte there, and text in other encodings contains none; which half comes
/// first is told by what the text would be.
/// </summary>
internal static class WideEvidence
{
    private const int SearchedBytes = 64 * 1024;

    /// <summary>Share of everyday characters in text; the wrong order of halves, or a program, gives far less.</summary>
    private const double Plausible = 0.9;

    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        var head = bytes[..Math.Min(bytes.Length, SearchedBytes)];
        if (!head.Contains((byte)0)) return null;
        if (IsText(KnownEncodings.Utf16Little, head)) return KnownEncodings.Utf16Little;
        return IsText(KnownEncodings.Utf16Big, head) ? KnownEncodings.Utf16Big : null;
    }

    private static bool IsText(Encoding encoding, ReadOnlySpan<byte> head)
    {
        var sample = encoding.GetString(head);
        var known = 0;
        foreach (var c in sample)
            if (c is '\n' or '\r' or '\t' or (>= ' ' and < (char)0x7F) or (>= '\u2010' and < '\u2700') or (>= '\u3000' and < '\uA000') or (>= '\uFF00' and < '\uFFF0'))
                known++;
        return known >= sample.Length * Plausible;
    }
}

using System.Text;

namespace LawGov.Readers.Decoding;

/// <summary>UTF-16 without a mark, told from its zero bytes: digits, spaces and line ends have one, and text in other encodings has none.</summary>
internal static class WideEvidence
{
    private const int SearchedBytes = 64 * 1024;

    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        var head = bytes[..Math.Min(bytes.Length, SearchedBytes)];
        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        // All on one side, but for a rare character whose other half is zero.
        if (odd > 20 * even) return Plausible(KnownEncodings.Utf16Little, bytes);
        if (even > 20 * odd) return Plausible(KnownEncodings.Utf16Big, bytes);
        return null;
    }

    // A program is full of zeros, too: what it decodes to is no text.
    private static Encoding? Plausible(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var sample = encoding.GetString(bytes[..(Math.Min(bytes.Length, SearchedBytes) & ~1)]);
        var known = 0;
        foreach (var c in sample)
            if (c is '\n' or '\r' or '\t' or (>= ' ' and < (char)0x7F) or (>= '\u2000' and < '\u2700') or (>= '\u3000' and < '\uA000') or (>= '\uFF00' and < '\uFFF0'))
                known++;
        return known >= sample.Length * 0.9 ? encoding : null;
    }
}

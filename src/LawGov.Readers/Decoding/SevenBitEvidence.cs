using System.Text.RegularExpressions;

namespace LawGov.Readers.Decoding;

/// <summary>Chinese written with ASCII alone, in encodings of old mail: HZ (<c>~{VPND~}</c>) and UTF-7 (<c>+Ti1lh-</c>). They are not read, but told.</summary>
internal static partial class SevenBitEvidence
{
    /// <summary>So many bytes are looked at.</summary>
    private const int SearchedBytes = 64 * 1024;

    /// <summary>A single run may be anything.</summary>
    private const int FewestRuns = 2;

    /// <summary>Name of the encoding that the bytes seem to have; null when they are plain.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, SearchedBytes)];
        if (head.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) >= 0) return null;
        var text = System.Text.Encoding.ASCII.GetString(head);
        if (Hz().Count(text) >= FewestRuns) return "HZ";
        return Utf7().Count(text) >= FewestRuns ? "UTF-7" : null;
    }

    [GeneratedRegex(@"~\{(?:[!-~][!-~]){1,200}~\}", RegexOptions.CultureInvariant)]
    private static partial Regex Hz();

    /// <summary>Chinese characters lie between U+4E00 and U+9FFF, so that a run begins with one of few letters.</summary>
    [GeneratedRegex(@"\+[T-Zabcdefghijklmn][A-Za-z0-9+/]{2,2000}-", RegexOptions.CultureInvariant)]
    private static partial Regex Utf7();
}

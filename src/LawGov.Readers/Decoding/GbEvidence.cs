namespace LawGov.Readers.Decoding;

/// <summary>
/// How well bytes fit the everyday part of GB18030: the characters of GB2312, both bytes 0xA1 or above, of which almost all Chinese text consists.
/// </summary>
internal static class GbEvidence
{
    /// <summary>So many Chinese characters are never all among the first of the alphabet by chance.</summary>
    private const int FewestSyllables = 24;

    /// <summary>
    /// Whether bytes that are valid UTF-8 are more likely GB2312: all their non-ASCII bytes form pairs of its Chinese characters, and none is
    /// a UTF-8 character of three bytes. This happens to a few words, hardly to a sentence.
    /// </summary>
    public static bool PassesForUtf8(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAnyInRange((byte)0xE0, (byte)0xFF) >= 0) return false;
        var pairs = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            if (bytes[i] < 0xB0 || i + 1 >= bytes.Length || bytes[i + 1] < 0xA1) return false;
            pairs++;
            i++;
        }

        return pairs > 0;
    }

    /// <summary>Whether many of the characters are Japanese kana, which stand at the same places in EUC-JP: then the others are not Chinese either.</summary>
    public static bool ContainsKana(ReadOnlySpan<byte> bytes)
    {
        int kana = 0, all = 0;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x81) continue;
            if (bytes[i] is 0xA4 or 0xA5) kana++;
            all++;
            i++;
        }

        return kana > 2 && kana * 10 > all;
    }

    /// <summary>
    /// Whether the characters are more likely Korean syllables, which stand in EUC-KR where GB2312 has its characters from a to sh: of Chinese
    /// text a third and more lies behind them.
    /// </summary>
    public static bool ContainsHangul(ReadOnlySpan<byte> bytes)
    {
        int syllables = 0, behind = 0;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x81) continue;
            if (bytes[i] is >= 0xB0 and <= 0xC8) syllables++;
            else if (bytes[i] is > 0xC8 and <= 0xF7) behind++;
            i++;
        }

        return syllables >= FewestSyllables && behind * 30 < syllables;
    }

    /// <summary>Whether so many characters lie outside GB2312 that another encoding, such as Big5, is as likely.</summary>
    public static bool IsDoubtful(ReadOnlySpan<byte> bytes)
    {
        int usual = 0, unusual = 0;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x81) continue;
            if (bytes[i] is >= 0xA1 and <= 0xF7 && bytes[i + 1] is >= 0xA1 and <= 0xFE) usual++;
            else unusual++;
            i++;
        }

        return unusual > 2 && unusual * 4 > usual;
    }
}

using System.Buffers;
using System.Text;

namespace LawGov.Readers.Decoding;

/// <summary>
/// Chinese written with ASCII alone, in encodings of old mail: HZ (<c>~{VPND~}</c>), UTF-7 (<c>+Ti1lhw-</c>), and those that switch with an escape
/// character (ISO-2022). They are not read, but told.
/// </summary>
internal static class SevenBitEvidence
{
    /// <summary>So many bytes are looked at.</summary>
    private const int SearchedBytes = 64 * 1024;

    /// <summary>Fewer characters than this may be there by chance.</summary>
    private const int FewestCharacters = 4;

    private static readonly SearchValues<byte> Base64 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    /// <summary>Name of the encoding that the bytes seem to have; null when they are plain.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, SearchedBytes)];
        if (!Ascii.IsValid(head)) return null;
        if (head.IndexOf("\u001b$"u8) >= 0) return "ISO-2022";
        return IsHz(head) ? "HZ" : IsUtf7(head) ? "UTF-7" : null;
    }

    /// <summary>Pairs of printable characters between <c>~{</c> and <c>~}</c>.</summary>
    private static bool IsHz(ReadOnlySpan<byte> bytes)
    {
        var characters = 0;
        while (bytes.IndexOf("~{"u8) is var open and >= 0)
        {
            bytes = bytes[(open + 2)..];
            var length = bytes.IndexOfAnyExceptInRange((byte)'!', (byte)'}');
            // The run ends with the first tilde, which no first byte of a pair is.
            if (length > 0 && length % 2 == 0 && bytes[length..].StartsWith("~}"u8)) characters += length / 2;
        }

        return characters >= FewestCharacters;
    }

    /// <summary>Runs behind a plus sign that are UTF-16 in base 64 and contain Chinese and nothing else; a run may end without its minus sign.</summary>
    private static bool IsUtf7(ReadOnlySpan<byte> bytes)
    {
        int chinese = 0, other = 0;
        while (bytes.IndexOf((byte)'+') is var plus and >= 0)
        {
            bytes = bytes[(plus + 1)..];
            var length = bytes.IndexOfAnyExcept(Base64);
            if (length < 0) length = bytes.Length;
            // Two bytes a character, six bits a letter.
            var characters = length * 6 / 16;
            if (characters > 0 && IsChinese(bytes[..length], characters)) chinese += characters;
            else other += characters;
            bytes = bytes[length..];
        }

        return chinese >= FewestCharacters && chinese > other;
    }

    private static bool IsChinese(ReadOnlySpan<byte> base64, int characters)
    {
        int bits = 0, held = 0;
        foreach (var letter in base64)
        {
            bits = bits << 6 | Digit(letter);
            held += 6;
            if (held < 16) continue;
            held -= 16;
            if (characters-- == 0) break;
            if ((char)(bits >> held) is not (>= '\u4E00' and <= '\u9FFF' or >= '\u3000' and <= '\u30FF' or >= '\uFF00' and <= '\uFFEF' or >= '\u2010' and <= '\u203F')) return false;
            bits &= (1 << held) - 1;
        }

        return true;
    }

    private static int Digit(byte letter) => (char)letter switch
    {
        >= 'A' and <= 'Z' => letter - 'A',
        >= 'a' and <= 'z' => letter - 'a' + 26,
        >= '0' and <= '9' => letter - '0' + 52,
        '+' => 62,
        _ => 63,
    };
}

namespace LawGov.Readers.Decoding;

/// <summary>Whether bytes are UTF-8 and cannot well be anything else.</summary>
internal static class Utf8Evidence
{
    /// <summary>Valid throughout, with at least one character of three or more bytes, as every Chinese character is.</summary>
    public static bool IsBeyondDoubt(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOfAnyInRange((byte)0xE0, (byte)0xF4) >= 0 && StrictDecoding.Fits(KnownEncodings.Utf8, bytes);
}

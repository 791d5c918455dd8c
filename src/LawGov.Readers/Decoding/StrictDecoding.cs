using System.Text;

namespace LawGov.Readers.Decoding;

/// <summary>Decoding that says no instead of guessing.</summary>
internal static class StrictDecoding
{
    /// <summary>The text, or null when a byte does not fit.</summary>
    public static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes, CancellationToken cancellationToken = default)
    {
        try
        {
            return PiecewiseDecoding.Decode(Strict(encoding), bytes, cancellationToken);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Whether every byte fits; makes no text.</summary>
    public static bool Fits(Encoding encoding, ReadOnlySpan<byte> bytes, CancellationToken cancellationToken = default)
    {
        if (encoding.CodePage == Encoding.UTF8.CodePage) return System.Text.Unicode.Utf8.IsValid(bytes);
        try
        {
            PiecewiseDecoding.Check(Strict(encoding), bytes, cancellationToken);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }
}

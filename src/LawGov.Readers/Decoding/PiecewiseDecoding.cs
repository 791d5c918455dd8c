using System.Buffers;
using System.Text;

namespace LawGov.Readers.Decoding;

/// <summary>Decodes a piece at a time, so that a large file can be stopped between two; what does not fit is left to the fallback of the encoding.</summary>
internal static class PiecewiseDecoding
{
    private const int Piece = 1 << 16;

    /// <summary>The text.</summary>
    public static string Decode(Encoding encoding, ReadOnlySpan<byte> bytes, CancellationToken cancellationToken)
    {
        var chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        try
        {
            var decoder = encoding.GetDecoder();
            var length = 0;
            for (var at = 0; at < bytes.Length; at += Piece)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var piece = bytes[at..Math.Min(bytes.Length, at + Piece)];
                length += decoder.GetChars(piece, chars.AsSpan(length), flush: at + Piece >= bytes.Length);
            }

            return new string(chars, 0, length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    /// <summary>Decodes without keeping the text, for what the fallback throws.</summary>
    public static void Check(Encoding encoding, ReadOnlySpan<byte> bytes, CancellationToken cancellationToken)
    {
        var chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(Piece));
        try
        {
            var decoder = encoding.GetDecoder();
            for (var at = 0; at < bytes.Length; at += Piece)
            {
                cancellationToken.ThrowIfCancellationRequested();
                decoder.GetChars(bytes[at..Math.Min(bytes.Length, at + Piece)], chars, flush: at + Piece >= bytes.Length);
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }
}

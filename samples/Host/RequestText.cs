using System.Buffers;
using System.Text;

namespace LawGov.Samples.Host;

/// <summary>Reads the text of a request: UTF-8, within the limit.</summary>
internal static class RequestText
{
    /// <summary>Largest document that is taken, in bytes: the longest plans have some 400 KB.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; otherwise a status and a sentence that say why there is none.</summary>
    public static async Task<(string? Text, int Status, string Fault)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MaxBytes) return TooLarge();
        var buffer = ArrayPool<byte>.Shared.Rent(MaxBytes + 1);
        try
        {
            var length = 0;
            int read;
            while (length <= MaxBytes && (read = await request.Body.ReadAsync(buffer.AsMemory(length, MaxBytes + 1 - length), cancellation)) > 0) length += read;
            if (length > MaxBytes) return TooLarge();
            var text = Strict.GetString(buffer, 0, length).TrimStart('\uFEFF');
            return string.IsNullOrWhiteSpace(text) ? (null, StatusCodes.Status400BadRequest, "The body is empty; expected the text of a document.") : (text, 0, "");
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            // The server counts too, and may be the first to see that a body without announced length is too large.
            return TooLarge();
        }
        catch (DecoderFallbackException)
        {
            return (null, StatusCodes.Status400BadRequest, "The body is no UTF-8.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static (string?, int, string) TooLarge() => (null, StatusCodes.Status413PayloadTooLarge, $"The body has more than {MaxBytes} bytes.");
}

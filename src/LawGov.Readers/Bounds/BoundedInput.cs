using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Bounds;

/// <summary>Reads a stream to its end, but no further than allowed.</summary>
internal static class BoundedInput
{
    private const int FirstBuffer = 64 * 1024;

    /// <exception cref="ReadFaultException">The stream contains more than <paramref name="limit"/> bytes.</exception>
    public static ReadOnlyMemory<byte> ReadToEnd(Stream stream, int limit, CancellationToken cancellationToken = default)
    {
        var buffer = new byte[Math.Min(FirstSize(stream), (long)limit + 1)];
        var length = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = stream.Read(buffer, length, buffer.Length - length);
            if (read == 0) return buffer.AsMemory(0, length);
            length += read;
            if (length > limit) throw new ReadFaultException(ReadDiagnostics.InputTooLarge, limit);
            if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, (long)limit + 1));
        }
    }

    // One byte more than the stream contains, so that its end is seen without growing the buffer.
    private static long FirstSize(Stream stream) =>
        stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) + 1 : FirstBuffer;
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LawGov.Model.Json;

/// <summary>Writes JSON so that it can be stopped: the serializer itself knows no token for texts, but hands out what it has written piece by piece.</summary>
internal static class CancellableJson
{
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write<T>(T value, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        if (!cancellationToken.CanBeCanceled) return JsonSerializer.Serialize(value, type);
        using var stream = new CheckedStream(cancellationToken);
        JsonSerializer.Serialize(stream, value, type);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private sealed class CheckedStream(CancellationToken cancellationToken) : MemoryStream
    {
        // The other ways to write all lead here in a stream that is derived.
        public override void Write(byte[] buffer, int offset, int count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            base.Write(buffer, offset, count);
        }
    }
}

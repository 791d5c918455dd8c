using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>Reads and writes <see cref="SourceSpan"/> as <c>{"Start", "Length"}</c>; a member left out is refused. Thread-safe.</summary>
public sealed class SourceSpanJsonConverter : JsonConverter<SourceSpan>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">This is no place in a text.</exception>
    public override SourceSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (start, length) = JsonPair.Read(ref reader, options, nameof(SourceSpan.Start), nameof(SourceSpan.Length));
        return start >= 0 && length >= 0 && length <= int.MaxValue - start
            ? new SourceSpan(start, length)
            : throw new JsonException($"The place {start}, {length} lies in no text.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SourceSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        JsonPair.Write(writer, options, nameof(SourceSpan.Start), value.Start, nameof(SourceSpan.Length), value.Length);
    }
}

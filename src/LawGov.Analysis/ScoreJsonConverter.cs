using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Analysis;

/// <summary>Reads and writes <see cref="Score"/> as a number from 0 to 1. Thread-safe.</summary>
public sealed class ScoreJsonConverter : JsonConverter<Score>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no number from 0 to 1.</exception>
    public override Score Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) && value is >= 0 and <= 1
            ? new Score(value)
            : throw new JsonException("A score is a number from 0 to 1.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Score value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }
}

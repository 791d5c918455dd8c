using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Analysis.Schedule;

/// <summary>Reads and writes <see cref="Quarter"/> as text, such as <c>"2022-Q3"</c>. Thread-safe.</summary>
public sealed class QuarterJsonConverter : JsonConverter<Quarter>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no quarter of a year.</exception>
    public override Quarter Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (text == default(Quarter).ToString()) return default;
        return Quarter.TryParse(text, out var value) ? value : throw new JsonException($"'{text}' is no quarter of a year, such as 2022-Q3.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quarter value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>Reads and writes <see cref="MonthDay"/> as text, such as <c>"12-31"</c>. Thread-safe.</summary>
public sealed class MonthDayJsonConverter : JsonConverter<MonthDay>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no day of the year.</exception>
    public override MonthDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (text == default(MonthDay).ToString()) return default;
        return MonthDay.TryParse(text, out var value) ? value : throw new JsonException($"'{text}' is no day of the year, such as 12-31.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MonthDay value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}

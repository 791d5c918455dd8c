using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Corpus;

/// <summary>Reads and writes <see cref="CorpusShard"/> as text, such as <c>"1/4"</c>. Thread-safe.</summary>
public sealed class CorpusShardJsonConverter : JsonConverter<CorpusShard>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no share of a collection.</exception>
    public override CorpusShard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (text == default(CorpusShard).ToString()) return default;
        return CorpusShard.TryParse(text, out var value) ? value : throw new JsonException($"'{text}' is no share of a collection, such as 1/4.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CorpusShard value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}

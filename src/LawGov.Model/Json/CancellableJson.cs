using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LawGov.Model.Json;

/// <summary>Writes JSON so that it can be stopped.</summary>
internal static class CancellableJson
{
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write<T>(T value, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        if (!cancellationToken.CanBeCanceled) return JsonSerializer.Serialize(value, type);
        var text = new CancellableText(cancellationToken);
        using (var writer = new Utf8JsonWriter(text, OptionsOf(type.Options))) JsonSerializer.Serialize(writer, value, type);
        return text.ToText();
    }

    /// <summary>What the serializer takes over into the writer that it makes itself.</summary>
    private static JsonWriterOptions OptionsOf(JsonSerializerOptions options) => new()
    {
        Encoder = options.Encoder,
        Indented = options.WriteIndented,
        IndentCharacter = options.IndentCharacter,
        IndentSize = options.IndentSize,
        MaxDepth = options.MaxDepth,
        NewLine = options.NewLine,
        SkipValidation = true,
    };
}

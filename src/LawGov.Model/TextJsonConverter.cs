using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>Reads and writes a value as its text, such as <c>"2022-Q3"</c>. Thread-safe.</summary>
/// <remarks>The text of the value that is none, <c>default</c>, is read as that.</remarks>
/// <typeparam name="T">Type of the value; its <see cref="object.ToString"/> gives the text.</typeparam>
public abstract class TextJsonConverter<T> : JsonConverter<T>
    where T : struct
{
    private readonly TextParser _parse;
    private readonly string _kind;

    /// <summary>Makes a converter.</summary>
    /// <param name="parse">Reads the text.</param>
    /// <param name="kind">What the text is to be, with an example, for the message of an error: <c>quarter of a year, such as 2022-Q3</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    protected TextJsonConverter(TextParser parse, string kind)
    {
        ArgumentNullException.ThrowIfNull(parse);
        ArgumentNullException.ThrowIfNull(kind);
        _parse = parse;
        _kind = kind;
    }

    /// <summary>Reads a value from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; <c>default</c> where the text is none.</param>
    /// <returns>Whether the text is a value.</returns>
    protected delegate bool TextParser(ReadOnlySpan<char> text, out T value);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is no such value.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (text == default(T).ToString()) return default;
        return _parse(text, out var value) ? value : throw new JsonException($"'{text}' is no {_kind}.");
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}

using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LawGov.Model;

/// <summary>Lists of one element type as JSON arrays; made anew for each set of options.</summary>
internal sealed class ValueListElementsConverter<T> : JsonConverter<ValueList<T>>
{
    private Known? _known;

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException();
        var element = ElementOf(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(JsonSerializer.Deserialize(ref reader, element) ?? throw new JsonException($"Element {items.Count} of a list is null."));
        return items.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var element = ElementOf(options);
        writer.WriteStartArray();
        foreach (var item in value.AsSpan()) JsonSerializer.Serialize(writer, item, element);
        writer.WriteEndArray();
    }

    private JsonTypeInfo<T> ElementOf(JsonSerializerOptions options)
    {
        if (_known is { } known && known.Options == options) return known.Element;
        if (!options.TryGetTypeInfo(typeof(T), out var element)) element = Extended(options).GetTypeInfo(typeof(T));
        return (_known = new Known(options, (JsonTypeInfo<T>)element)).Element;
    }

    /// <summary>The generator of contexts does not look into a list, so an application's context knows a report and not the elements of its lists: the package of the elements does.</summary>
    private static JsonSerializerOptions Extended(JsonSerializerOptions options) => new(options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(options.TypeInfoResolver, Published(typeof(T).Assembly), Published(typeof(ValueList).Assembly)),
    };

    private static IJsonTypeInfoResolver? Published(Assembly assembly) =>
        assembly.GetCustomAttribute<PublishedJsonContextAttribute>()?.Context.GetProperty("Default")?.GetValue(null) as IJsonTypeInfoResolver;

    private sealed record Known(JsonSerializerOptions Options, JsonTypeInfo<T> Element);
}

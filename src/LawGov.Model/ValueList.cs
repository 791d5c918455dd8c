using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LawGov.Model;

/// <summary>
/// An immutable list that compares by its elements, so that the records of the model compare by what they say.
/// </summary>
/// <typeparam name="T">Type of the elements.</typeparam>
/// <remarks>
/// Two lists are equal when they contain equal elements in the same order. Thread-safe. Written with a collection
/// expression (<c>[a, b]</c>) or made by <see cref="ValueList.Of{T}(ReadOnlySpan{T})"/>.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
[JsonConverter(typeof(ValueListJsonConverter))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IElementTyped
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>The elements as a span over the list's own storage.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether both lists contain equal elements in the same order.</summary>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Count != Count) return false;
        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < _items.Length; i++)
            if (!comparer.Equals(_items[i], other._items[i])) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Enumerates the elements in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    JsonConverter IElementTyped.JsonConverter() => new ElementsConverter();

    /// <summary>The elements, comma-separated, in square brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    /// <summary>Lists of one element type as JSON arrays; made anew for each set of options.</summary>
    private sealed class ElementsConverter : JsonConverter<ValueList<T>>
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
}

/// <summary>Makes <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>Copies <paramref name="items"/> into a list.</summary>
    public static ValueList<T> Of<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>Makes a list of an array that nobody else keeps.</summary>
    internal static ValueList<T> TakingOver<T>(T[] items) => items.Length == 0 ? ValueList<T>.Empty : new(items);

    /// <summary>Copies <paramref name="items"/> into a list.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var array = items.ToArray();
        return array.Length == 0 ? ValueList<T>.Empty : new(array);
    }
}

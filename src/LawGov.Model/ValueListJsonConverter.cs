using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>Reads and writes <see cref="ValueList{T}"/> as a JSON array; null among the elements is refused. Thread-safe.</summary>
/// <remarks>Works without code made at run time, so in trimmed and native programs too.</remarks>
public sealed class ValueListJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IElementTyped).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "A list that is read or written is made somewhere; only its own method is called, none of its constructors.")]
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return ((IElementTyped)RuntimeHelpers.GetUninitializedObject(typeToConvert)).JsonConverter();
    }
}

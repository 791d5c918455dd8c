using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>Reads and writes <see cref="Period"/> as <c>{"Start", "End"}</c>; a member left out is refused. Thread-safe.</summary>
public sealed class PeriodJsonConverter : JsonConverter<Period>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">These are no years in order.</exception>
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (start, end) = JsonPair.Read(ref reader, options, nameof(Period.Start), nameof(Period.End));
        if (start == 0 && end == 0) return default;
        return start >= 1 && end >= start && end <= 9999 ? new Period(start, end) : throw new JsonException($"{start} to {end} are no years in order.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        JsonPair.Write(writer, options, nameof(Period.Start), value.Start, nameof(Period.End), value.End);
    }
}

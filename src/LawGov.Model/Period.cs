using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>The years a document plans for or reports on (规划期), both inclusive.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct Period
{
    /// <summary>Creates a period.</summary>
    /// <param name="start">First year.</param>
    /// <param name="end">Last year; not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year lies outside 1–9999, or <paramref name="end"/> is before <paramref name="start"/>.</exception>
    public Period(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(start, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>First year.</summary>
    public int Start { get; }

    /// <summary>Last year.</summary>
    public int End { get; }

    /// <summary>Whether <paramref name="year"/> lies in the period.</summary>
    public bool Contains(int year) => year >= Start && year <= End;

    /// <summary>Number of years that both periods share.</summary>
    public int Overlap(Period other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start) + 1);

    /// <summary>One year, or both with an en dash: <c>2021–2025</c>.</summary>
    public override string ToString() => Start == End ? $"{Start}" : $"{Start}–{End}";

    /// <summary>Reads and writes <see cref="Period"/> as <c>{"Start", "End"}</c>; a member left out is refused. Thread-safe.</summary>
    public sealed class Converter : JsonConverter<Period>
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
}

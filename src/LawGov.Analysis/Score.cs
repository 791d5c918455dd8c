using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Analysis;

/// <summary>How strongly something is borne out, from 0 (not at all) to 1 (beyond doubt), both inclusive.</summary>
/// <remarks><c>default</c> is <see cref="Zero"/>. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(Converter))]
public readonly record struct Score : IComparable<Score>
{
    /// <summary>Creates a score.</summary>
    /// <param name="value">0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> lies outside 0–1 or is not a number.</exception>
    public Score(double value)
    {
        if (value is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(value), value, "A score lies between 0 and 1.");
        Value = value;
    }

    /// <summary>Not borne out at all.</summary>
    public static Score Zero { get; }

    /// <summary>Beyond doubt.</summary>
    public static Score One { get; } = new(1);

    /// <summary>The number, 0 to 1.</summary>
    public double Value { get; }

    /// <summary>Orders by value.</summary>
    public int CompareTo(Score other) => Value.CompareTo(other.Value);

    /// <summary>Whether <paramref name="left"/> is the weaker.</summary>
    public static bool operator <(Score left, Score right) => left.Value < right.Value;

    /// <summary>Whether <paramref name="left"/> is not the stronger.</summary>
    public static bool operator <=(Score left, Score right) => left.Value <= right.Value;

    /// <summary>Whether <paramref name="left"/> is the stronger.</summary>
    public static bool operator >(Score left, Score right) => left.Value > right.Value;

    /// <summary>Whether <paramref name="left"/> is not the weaker.</summary>
    public static bool operator >=(Score left, Score right) => left.Value >= right.Value;

    /// <summary>Two decimals with a point: <c>0.93</c>.</summary>
    public override string ToString() => Value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Reads and writes <see cref="Score"/> as a number from 0 to 1. Thread-safe.</summary>
    public sealed class Converter : JsonConverter<Score>
    {
        /// <inheritdoc/>
        /// <exception cref="JsonException">The value is no number from 0 to 1.</exception>
        public override Score Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) && value is >= 0 and <= 1
                ? new Score(value)
                : throw new JsonException("A score is a number from 0 to 1.");

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, Score value, JsonSerializerOptions options)
        {
            ArgumentNullException.ThrowIfNull(writer);
            writer.WriteNumberValue(value.Value);
        }
    }
}

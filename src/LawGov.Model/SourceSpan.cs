using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>
/// A place in the original text of a document: half-open, counted in UTF-16 code units from zero.
/// </summary>
/// <remarks><c>default</c> is the empty span at the start of the text. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(Converter))]
public readonly record struct SourceSpan : IComparable<SourceSpan>
{
    /// <summary>Creates a span.</summary>
    /// <param name="start">Zero-based offset of the first code unit; not negative.</param>
    /// <param name="length">Number of code units; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> or <paramref name="length"/> is negative.</exception>
    public SourceSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Start = start;
        Length = length;
    }

    /// <summary>Zero-based offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>Number of code units.</summary>
    public int Length { get; }

    /// <summary>Offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span contains no text.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Creates the span from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> lies before it.</exception>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span; a span contains itself.</summary>
    public bool Contains(SourceSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(SourceSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>The text at this place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="source"/>.</exception>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> source) => source.Slice(Start, Length);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before, or is, <paramref name="right"/>.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after, or is, <paramref name="right"/>.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The bounds in the usual notation, such as <c>[12..20)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";

    /// <summary>Reads and writes <see cref="SourceSpan"/> as <c>{"Start", "Length"}</c>; a member left out is refused. Thread-safe.</summary>
    public sealed class Converter : JsonConverter<SourceSpan>
    {
        /// <inheritdoc/>
        /// <exception cref="JsonException">This is no place in a text.</exception>
        public override SourceSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            ArgumentNullException.ThrowIfNull(options);
            var (start, length) = JsonPair.Read(ref reader, options, nameof(SourceSpan.Start), nameof(SourceSpan.Length));
            return start >= 0 && length >= 0 && length <= int.MaxValue - start
                ? new SourceSpan(start, length)
                : throw new JsonException($"The place {start}, {length} lies in no text.");
        }

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, SourceSpan value, JsonSerializerOptions options)
        {
            ArgumentNullException.ThrowIfNull(writer);
            ArgumentNullException.ThrowIfNull(options);
            JsonPair.Write(writer, options, nameof(SourceSpan.Start), value.Start, nameof(SourceSpan.Length), value.Length);
        }
    }
}

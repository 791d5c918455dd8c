using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Model;

namespace LawGov.Analysis.Schedule;

/// <summary>A quarter of a year (季度).</summary>
/// <remarks><c>default</c> is no quarter and has no days. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(Converter))]
public readonly record struct Quarter : IComparable<Quarter>
{
    private const int Months = 3;

    /// <summary>Creates a quarter.</summary>
    /// <param name="year">Year, 1–9999.</param>
    /// <param name="number">Number in the year, 1–4.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public Quarter(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        Year = year;
        Number = number;
    }

    /// <summary>Year.</summary>
    public int Year { get; }

    /// <summary>Number in the year, 1–4.</summary>
    public int Number { get; }

    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => new(Year, ((Number - 1) * Months) + 1, 1);

    /// <summary>Its last day.</summary>
    public DateOnly LastDay => new(Year, Number * Months, Number is 1 or 4 ? 31 : 30);

    /// <summary>The quarter in which a day lies.</summary>
    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / Months) + 1);

    /// <summary>Reads a quarter written as <c>2023-Q2</c> or <c>2023Q2</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quarter">The quarter; <c>default</c> when the text is none.</param>
    /// <returns>Whether the text is a quarter.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Quarter quarter)
    {
        quarter = default;
        if (text.Length is not (6 or 7) || text[^2] is not ('Q' or 'q') || text.Length == 7 && text[4] != '-') return false;
        if (!int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1 || text[^1] is < '1' or > '4') return false;
        quarter = new Quarter(year, text[^1] - '0');
        return true;
    }

    /// <summary>Orders by time.</summary>
    public int CompareTo(Quarter other) => Year != other.Year ? Year.CompareTo(other.Year) : Number.CompareTo(other.Number);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(Quarter left, Quarter right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before, or is, <paramref name="right"/>.</summary>
    public static bool operator <=(Quarter left, Quarter right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(Quarter left, Quarter right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after, or is, <paramref name="right"/>.</summary>
    public static bool operator >=(Quarter left, Quarter right) => left.CompareTo(right) >= 0;

    /// <summary>Year and number, such as <c>2023-Q2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}");

    /// <summary>Reads and writes <see cref="Quarter"/> as text, such as <c>"2022-Q3"</c>. Thread-safe.</summary>
    public sealed class Converter : TextJsonConverter<Quarter>
    {
        /// <summary>Makes a converter.</summary>
        public Converter()
            : base(TryParse, "quarter of a year, such as 2022-Q3")
        {
        }
    }
}

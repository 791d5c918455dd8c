using System.Globalization;
using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>A day that comes every year, such as 12月底.</summary>
/// <remarks><c>default</c> is no day. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(Converter))]
public readonly record struct MonthDay : IComparable<MonthDay>
{
    /// <summary>Creates a day.</summary>
    /// <param name="month">Month, 1–12.</param>
    /// <param name="day">Day, 1–31; in a month that has fewer days its last day is meant, so 31 is the last day of any month.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public MonthDay(int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, LastDay);
        Month = month;
        Day = day;
    }

    /// <summary>The day that stands for the last one of any month: 31.</summary>
    public const int LastDay = 31;

    /// <summary>Month, 1–12.</summary>
    public int Month { get; }

    /// <summary>Day, 1–31; 31 is the last day of any month.</summary>
    public int Day { get; }

    /// <summary>The date in a year.</summary>
    /// <param name="year">Year, 1–9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> lies outside its range.</exception>
    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));

    /// <summary>Reads a day written as <c>12-31</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day; none where the text is no day.</param>
    /// <returns>Whether the text is a day.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out MonthDay day)
    {
        day = default;
        if (text.Length != 5 || text[2] != '-') return false;
        if (!int.TryParse(text[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12) return false;
        if (!int.TryParse(text[3..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > LastDay) return false;
        day = new MonthDay(month, number);
        return true;
    }

    /// <summary>Orders by month, then by day.</summary>
    public int CompareTo(MonthDay other) => Month != other.Month ? Month.CompareTo(other.Month) : Day.CompareTo(other.Day);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(MonthDay left, MonthDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before, or is, <paramref name="right"/>.</summary>
    public static bool operator <=(MonthDay left, MonthDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(MonthDay left, MonthDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after, or is, <paramref name="right"/>.</summary>
    public static bool operator >=(MonthDay left, MonthDay right) => left.CompareTo(right) >= 0;

    /// <summary>Month and day as <c>12-31</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");

    /// <summary>Reads and writes <see cref="MonthDay"/> as text, such as <c>"12-31"</c>. Thread-safe.</summary>
    public sealed class Converter : TextJsonConverter<MonthDay>
    {
        /// <summary>Makes a converter.</summary>
        public Converter()
            : base(TryParse, "day of the year, such as 12-31")
        {
        }
    }
}

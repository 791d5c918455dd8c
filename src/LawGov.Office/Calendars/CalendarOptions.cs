using LawGov.Model;
using LawGov.Model.Validation;

namespace LawGov.Office.Calendars;

/// <summary>How a schedule becomes a calendar.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CalendarOptions
{
    /// <summary>Default of <see cref="Stamp"/>: the first second of 2000, so that equal schedules give equal files.</summary>
    public static readonly DateTimeOffset DefaultStamp = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The documented defaults.</summary>
    public static CalendarOptions Default { get; } = new();

    /// <summary>When the calendar was made (DTSTAMP). A calendar program takes the event with the later stamp. Default <see cref="DefaultStamp"/>.</summary>
    public DateTimeOffset Stamp { get; init; } = DefaultStamp;

    /// <summary>Language of the labels in descriptions. Default English.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>Days before the due day on which a reminder is shown; null (the default) for none; 0–365.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public int? ReminderDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value ?? 0, 365);
            field = value;
        }
    }
}

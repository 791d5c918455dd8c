using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using LawGov.Analysis;
using LawGov.Analysis.Schedule;
using LawGov.Model;
using LawGov.Model.Texts;
using LawGov.Model.Validation;
using LawGov.Office.Texts;

namespace LawGov.Office.Calendars;

/// <summary>Writes schedules as iCalendar files (.ics, RFC 5545). Thread-safe.</summary>
/// <remarks>
/// Every entry with a day is an event of one whole day with a UID that is the same whenever the document is read again, the units as categories,
/// and a rule where it recurs. Work without an end has no day and is left out. Recurring entries of a document whose date and period are
/// unknown begin in the year of <see cref="CalendarOptions.Stamp"/>.
/// </remarks>
/// <example>
/// <code>
/// using LawGov.Office.Calendars;
///
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// ScheduleReport report = ScheduleAnalyzer.Default.Analyze(plan.Document);
/// File.WriteAllText("schedule.ics", ScheduleCalendar.Write(report));
/// </code>
/// </example>
public static class ScheduleCalendar
{
    private const string ProductId = "-//LawGov//LawGov.Office//ZH";

    /// <summary>The calendar of a schedule, lines ended by CR LF.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="options">How it is written; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schedule"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(ScheduleReport schedule, CalendarOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        options ??= CalendarOptions.Default;
        var calendar = new CalendarSerializer().SerializeToString(new Calendar { ProductId = ProductId, Method = "PUBLISH" })!;
        var end = calendar.LastIndexOf("END:VCALENDAR", StringComparison.Ordinal);
        // Event by event: the serializer of a whole calendar cannot be stopped.
        var events = new EventSerializer();
        var text = new StringBuilder(calendar, 0, end, calendar.Length);
        foreach (var entry in schedule.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Event(entry, options) is { } item) text.Append(events.SerializeToString(item));
        }

        return text.Append(calendar, end, calendar.Length - end).ToString();
    }

    private static CalendarEvent? Event(ScheduleEntry entry, CalendarOptions options)
    {
        if (entry.Date is null && entry.Days.Count == 0) return null;
        if (FirstDay(entry, options.Stamp.Year) is not { } day) return null;
        var item = new CalendarEvent
        {
            Uid = $"{entry.Id}@lawgov",
            DtStamp = new CalDateTime(options.Stamp.UtcDateTime, CalDateTime.UtcTzId),
            Start = new CalDateTime(day),
            End = new CalDateTime(day.AddDays(1)),
            Summary = entry.Title,
            Description = Description(entry, options.Language),
            Categories = [.. entry.Units.Select(u => u.Name).Distinct()],
            Transparency = TransparencyType.Transparent,
        };
        if (entry.Days.Count > 0) item.RecurrenceRule = Rule(entry);
        if (options.ReminderDays is { } days)
            item.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = entry.Title, Trigger = new Trigger(Duration.FromDays(-days)) });
        return item;
    }

    /// <summary>The due day, or the first one of an entry that recurs; null when its period is over before one comes.</summary>
    private static DateOnly? FirstDay(ScheduleEntry entry, int yearOfStamp)
    {
        if (entry.Date is { } date) return date;
        var from = entry.From ?? new DateOnly(yearOfStamp, 1, 1);
        var days = entry.DueBetween(from, from.AddYears(2)).Take(1).ToList();
        return days.Count > 0 ? days[0] : null;
    }

    /// <summary>All recurrences are lists of months with one day in them, so one form of rule serves all.</summary>
    private static RecurrenceRule Rule(ScheduleEntry entry)
    {
        var day = entry.Days[0].Day;
        var rule = new RecurrenceRule(FrequencyType.Yearly)
        {
            ByMonth = [.. entry.Days.Select(d => d.Month)],
            // The 29th, 30th and 31st do not come in every month: counted from its end where the last day is meant.
            ByMonthDay = [day == MonthDay.LastDay ? -1 : day],
        };
        if (entry.Until is { } until) rule.Until = new CalDateTime(until);
        return rule;
    }

    private static string Description(ScheduleEntry entry, MessageLanguage language)
    {
        var lines = new List<string> { entry.Text };
        if (entry.Units.Count > 0) lines.Add(language.Say("calendar.units", Terms.List(entry.Units.Select(u => u.Written).Distinct(), language)));
        lines.Add(language.Say("calendar.when", entry.When));
        lines.Add(language.Say("calendar.source", entry.DocumentTitle ?? entry.Document, new DocumentPath(entry.Path)));
        return string.Join("\n", lines);
    }
}

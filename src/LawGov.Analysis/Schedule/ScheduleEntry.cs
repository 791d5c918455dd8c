using LawGov.Model;

namespace LawGov.Analysis.Schedule;

/// <summary>A deadline or recurring duty of one item of a document.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ScheduleEntry
{
    /// <summary>Id made from document, item and deadline: the same whenever the document is read again. Unique in a report.</summary>
    public required string Id { get; init; }

    /// <summary>What it stands for.</summary>
    public ScheduleEntryKind Kind { get; init; }

    /// <summary>Name of the document: its source, without that its title, without both its position from 1.</summary>
    public required string Document { get; init; }

    /// <summary>Title of the document; null when unknown.</summary>
    public string? DocumentTitle { get; init; }

    /// <summary>Path of the task, or of the section where no task names the deadline.</summary>
    public required string Path { get; init; }

    /// <summary>The item's lead title, without one the beginning of its text.</summary>
    public required string Title { get; init; }

    /// <summary>The item's text; of one longer than 2,000 characters the beginning, and an ellipsis.</summary>
    public string Text { get; init; } = "";

    /// <summary>The words that say when, such as 每年12月底前 or, for a duty, 每年不少于60学时.</summary>
    public required string When { get; init; }

    /// <summary>Last day on which it is met; null when it recurs or has no date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether, and how often, it comes again.</summary>
    public DeadlineRecurrence Recurrence { get; init; }

    /// <summary>Days of the year on which a recurring entry falls due, in order; empty for others.</summary>
    public ValueList<MonthDay> Days { get; init; } = [];

    /// <summary>First day on which a recurring entry can fall due: the document's date of signature, or the first day of its period; null when both are unknown.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day on which a recurring entry can fall due: the last day of the document's period; null when it is unknown.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Who answers for it, in the order of the text; empty for a section. Of more than 200 the first 200: the task itself has all.</summary>
    public ValueList<AssignedUnit> Units { get; init; } = [];

    /// <summary>Where the words stand in the source.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The days on which it falls due from <paramref name="first"/> to <paramref name="last"/>, both inclusive, in order.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day; not before <paramref name="first"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> lies before <paramref name="first"/>.</exception>
    public IEnumerable<DateOnly> DueBetween(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return Date is { } date ? date >= first && date <= last ? [date] : [] : Recurring(first, last);
    }

    private IEnumerable<DateOnly> Recurring(DateOnly first, DateOnly last)
    {
        if (From > first) first = From.Value;
        if (Until < last) last = Until.Value;
        for (var year = first.Year; year <= last.Year; year++)
        {
            foreach (var day in Days)
            {
                var due = day.In(year);
                if (due >= first && due <= last) yield return due;
            }
        }
    }
}

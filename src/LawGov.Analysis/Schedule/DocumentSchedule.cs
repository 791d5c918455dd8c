using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Schedule;

/// <summary>Reads the entries of one document.</summary>
internal sealed class DocumentSchedule(PolicyDocument document, int position, ScheduleOptions options, UniqueIds ids)
{
    /// <summary>So much of a text stands for its title.</summary>
    private const int LongestTitle = 40;

    /// <summary>So much of a text is given with each of its entries, of which a long text can have thousands.</summary>
    private const int LongestText = 2000;

    /// <summary>So many units, far more than any real task names, are given with each of its entries, for the same reason.</summary>
    private const int MostUnits = 200;

    private readonly HashSet<SourceSpan> _read = [];
    private readonly DateOnly? _from = FirstDay(document);
    private readonly DateOnly? _until = document.Period is { } period ? new DateOnly(period.End, 12, 31) : null;

    /// <summary>Name of the document in reports.</summary>
    public string Name { get; } = document.Source ?? document.Title ?? $"{position}";

    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void Read(List<ScheduleEntry> entries, CancellationToken cancellationToken)
    {
        foreach (var task in document.Tasks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var item = ItemOf(task.Path, task.Title, task.Text, AssignedUnit.Of(task));
            foreach (var deadline in task.Deadlines) Add(entries, item, deadline);
            if (!options.IncludesDuties) continue;
            var from = 0;
            foreach (var target in task.Targets)
                if (DutyPeriods.Read(task.Text, target.Text, ref from) is { } duty) entries.Add(Entry(item, ScheduleEntryKind.RecurringDuty, duty.Words, null, duty.Recurrence, RecurringDays.EndsOf(duty.Recurrence), target.Span));
        }

        foreach (var section in document.Sections) Read(entries, section);
    }

    /// <summary>The divisions contain deadlines that no task has; where a division is a task, its deadlines are read already.</summary>
    private void Read(List<ScheduleEntry> entries, Section section)
    {
        var item = ItemOf(section.Path, section.Title.Length > 0 ? section.Title : null, section.Text ?? section.Title, []);
        foreach (var deadline in section.Deadlines) Add(entries, item, deadline);
        foreach (var inner in section.Sections) Read(entries, inner);
    }

    private void Add(List<ScheduleEntry> entries, Item item, Deadline deadline)
    {
        if (!_read.Add(deadline.Span)) return;
        var days = RecurringDays.Of(deadline);
        var kind = deadline.Date is not null ? ScheduleEntryKind.Deadline : days.Count > 0 ? ScheduleEntryKind.RecurringDeadline : ScheduleEntryKind.Ongoing;
        if (kind == ScheduleEntryKind.Ongoing && !options.IncludesOngoing) return;
        entries.Add(Entry(item, kind, deadline.Text, deadline.Date, deadline.Recurrence, days, deadline.Span));
    }

    private ScheduleEntry Entry(Item item, ScheduleEntryKind kind, string when, DateOnly? date, DeadlineRecurrence recurrence, ValueList<MonthDay> days, SourceSpan span) => new()
    {
        Id = ids.Take(ContentId.Of(document.Title ?? document.Source, document.DocumentNumber?.ToString(), item.TextId, when)),
        Kind = kind,
        Document = Name,
        DocumentTitle = document.Title,
        Path = item.Path,
        Title = item.Title,
        Text = item.Text,
        When = when,
        Date = date,
        Recurrence = recurrence,
        Days = days,
        From = days.Count > 0 ? _from : null,
        Until = days.Count > 0 ? _until : null,
        Units = item.Units,
        Span = span,
    };

    private static DateOnly? FirstDay(PolicyDocument document)
    {
        var start = document.Period is { } period ? new DateOnly(period.Start, 1, 1) : (DateOnly?)null;
        // A plan for 2021–2025 that was signed in 2022 asks nothing of the year before.
        var signed = document.SignedOn ?? document.PublishedOn;
        return start is null || signed > start ? signed ?? start : start;
    }

    private static Item ItemOf(string path, string? title, string text, ValueList<AssignedUnit> units)
    {
        var end = text.AsSpan().IndexOfAny("。；;\n");
        title ??= Cut(end < 0 ? text : text[..end], LongestTitle, "");
        return new Item(path, title, Cut(text, LongestText, "…"), ContentId.Of(text), units.Count <= MostUnits ? units : units.Take(MostUnits).ToValueList());
    }

    private static string Cut(string text, int length, string mark) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + mark;

    /// <summary>What the entries of one task or section share.</summary>
    private readonly record struct Item(string Path, string Title, string Text, string TextId, ValueList<AssignedUnit> Units);
}

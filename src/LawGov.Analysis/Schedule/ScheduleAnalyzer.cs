using LawGov.Model;

namespace LawGov.Analysis.Schedule;

/// <summary>Puts the deadlines of plans into a schedule: every deadline of a task or section, and every target that applies to each period.</summary>
/// <remarks>Has no state; thread-safe. The work is linear in the deadlines but for sorting them.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// ScheduleReport report = ScheduleAnalyzer.Default.Analyze(plan.Document);
/// foreach (ScheduleOccurrence due in report.DueIn(new Quarter(2024, 4))) Console.WriteLine($"{due.Date:yyyy-MM-dd} {due.Entry.Path} {due.Entry.When}");
/// </code>
/// </example>
public sealed class ScheduleAnalyzer : IScheduleAnalyzer
{
    /// <summary>The analyzer.</summary>
    public static ScheduleAnalyzer Default { get; } = new();

    /// <inheritdoc/>
    public ScheduleReport Analyze(PolicyDocument document, ScheduleOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Analyze([document], options, cancellationToken);
    }

    /// <inheritdoc/>
    public ScheduleReport Analyze(IEnumerable<PolicyDocument> documents, ScheduleOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        options ??= ScheduleOptions.Default;
        var names = new List<string>();
        var entries = new List<ScheduleEntry>();
        var ids = new UniqueIds();
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (document is null) throw new ArgumentNullException(nameof(documents), "One of the documents is null.");
            var reader = new DocumentSchedule(document, names.Count + 1, options, ids);
            names.Add(reader.Name);
            reader.Read(entries, cancellationToken);
        }

        return new ScheduleReport
        {
            Documents = names.ToValueList(),
            Entries = entries.OrderBy(e => e.Date is not null ? 0 : e.Days.Count > 0 ? 1 : 2).ThenBy(SortDay).ToValueList(),
        };
    }

    /// <summary>Entries that recur are sorted as if all fell into one year.</summary>
    private static DateOnly SortDay(ScheduleEntry entry) => entry.Date ?? (entry.Days.Count > 0 ? entry.Days[0].In(2000) : default);
}

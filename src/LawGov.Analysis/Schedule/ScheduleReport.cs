using LawGov.Model;

namespace LawGov.Analysis.Schedule;

/// <summary>Everything that one or several documents want done by a day.</summary>
/// <remarks>
/// Entries with a date come first, by date; then those that recur, by their first day in the year; then work without an end.
/// Entries of one day stand in the order of the documents. Immutable and thread-safe.
/// </remarks>
public sealed record ScheduleReport
{
    /// <summary>Names of the documents, in the order given.</summary>
    public ValueList<string> Documents { get; init; } = [];

    /// <summary>The entries.</summary>
    public ValueList<ScheduleEntry> Entries { get; init; } = [];

    /// <summary>What falls due from <paramref name="first"/> to <paramref name="last"/>, both inclusive, by date.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day; not before <paramref name="first"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> lies before <paramref name="first"/>.</exception>
    public IEnumerable<ScheduleOccurrence> DueBetween(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return Entries.SelectMany(e => e.DueBetween(first, last).Select(d => new ScheduleOccurrence(d, e))).OrderBy(o => o.Date);
    }

    /// <summary>What falls due in a quarter, by date.</summary>
    /// <param name="quarter">The quarter.</param>
    public IEnumerable<ScheduleOccurrence> DueIn(Quarter quarter) => DueBetween(quarter.FirstDay, quarter.LastDay);

    /// <summary>Entries with a date before <paramref name="day"/>, by date: what is overdue unless it was done. Entries that recur are never among them.</summary>
    /// <param name="day">The day from which one looks back.</param>
    public IEnumerable<ScheduleEntry> PastDueAt(DateOnly day) => Entries.Where(e => e.Date < day);

    /// <summary>The entries that a unit answers for, in order.</summary>
    /// <param name="name">Full name, as in <see cref="AssignedUnit.Name"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public IEnumerable<ScheduleEntry> ForUnit(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Entries.Where(e => e.Units.Any(u => u.Name == name));
    }
}

using LawGov.Model.Clauses;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Extracting;

/// <summary>Reads the deadline of a member of a clause, a cell or a line of its own: in the ways of clauses, else in those of prose.</summary>
internal static class ClauseDeadlines
{
    /// <summary>The deadline in <paramref name="range"/>; null when it names none.</summary>
    public static DeadlineMention? Read(CompactText text, TextRange range, int? year)
    {
        if (ClauseDates.Read(text.Slice(range.Start, range.End), year, out var isStart) is { } date)
            return new DeadlineMention(new TextRange(range.Start + date.Start, range.Start + date.End), date.Date, date.Recurrence);
        if (isStart) return null;
        var found = new List<DeadlineMention>();
        DeadlineReader.Find(text, range, year, found);
        return found.Count > 0 ? found[0] : null;
    }
}

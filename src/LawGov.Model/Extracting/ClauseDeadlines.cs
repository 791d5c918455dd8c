using LawGov.Model.Clauses;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Extracting;

/// <summary>Reads the deadlines of a member of a clause, a cell or a line of its own: in the ways of clauses, else in those of prose.</summary>
internal static class ClauseDeadlines
{
    /// <summary>Adds the deadlines in <paramref name="range"/> to <paramref name="found"/>; behind the first there may be others of prose: 2024年4月底前完成初稿，8月底前印发.</summary>
    public static void Find(CompactText text, TextRange range, int? year, List<DeadlineMention> found)
    {
        if (ClauseDates.Read(text.Slice(range.Start, range.End), year, out var isStart) is not { } date)
        {
            if (!isStart) DeadlineReader.Find(text, range, year, found);
            return;
        }

        found.Add(new DeadlineMention(new TextRange(range.Start + date.Start, range.Start + date.End), date.Date, date.Recurrence));
        if (date.Recurrence != DeadlineRecurrence.None || range.Start + date.End >= range.End) return;
        DeadlineReader.Find(text, new TextRange(range.Start + date.End, range.End), date.Date is { } day && !(day.Year < year) ? day.Year : year, found);
    }
}

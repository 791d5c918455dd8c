using LawGov.Model.Clauses;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Extracting;

/// <summary>Reads the deadlines of a clause, a cell or a line of its own: in the ways of clauses, else in those of prose.</summary>
/// <remarks>A field or a cell for time limits that names no day (<c>按上级要求</c>) is a deadline without a date; <c>2023年底前，持续推进</c> is one deadline, that of the day.</remarks>
internal static class ClauseDeadlines
{
    /// <summary>Adds the deadlines of <paramref name="clause"/> to <paramref name="found"/>.</summary>
    public static void Find(CompactText text, UnitClause clause, int? documentYear, List<DeadlineMention> found)
    {
        // 2024年4月底前完成初稿，8月底前印发: the second has the year of the first.
        var year = documentYear;
        var first = found.Count;
        var isStart = false;
        foreach (var range in clause.Deadlines.AsSpan())
        {
            var before = found.Count;
            if (before > first && ClauseDates.IsOngoing(text.Slice(range.Start, range.End))) continue;
            isStart |= Find(text, range, year, found);
            if (found.Count == before) continue;
            if (before > first && found[before - 1].Recurrence == DeadlineRecurrence.Yearly && !NamesYear(text.Slice(range.Start, range.End)))
            {
                // 每年6月、12月: one 每年 applies to all months.
                for (var i = before; i < found.Count; i++) found[i] = found[i] with { Date = null, Recurrence = DeadlineRecurrence.Yearly };
            }
            else if (found[^1].Date is { } date && !(date.Year < documentYear))
            {
                year = date.Year;
            }
        }

        if (found.Count > first || isStart || !clause.HasDeadlineField || clause.Deadlines is not [var stated, ..] || stated.Length < 2 || NameShapes.SaysNone(text.Slice(stated.Start, stated.End))) return;
        found.Add(new DeadlineMention(stated with { End = clause.Deadlines[^1].End }, null, DeadlineRecurrence.None));
    }

    private static bool NamesYear(ReadOnlySpan<char> words) => words.IndexOf('年') > 1;

    /// <summary>Adds the deadlines in <paramref name="range"/>; behind the first there may be others of prose. Returns whether it says when something starts.</summary>
    private static bool Find(CompactText text, TextRange range, int? year, List<DeadlineMention> found)
    {
        if (ClauseDates.Read(text.Slice(range.Start, range.End), year, out var isStart) is not { } date)
        {
            if (!isStart) DeadlineReader.Find(text, range, year, found);
            return isStart;
        }

        found.Add(new DeadlineMention(new TextRange(range.Start + date.Start, range.Start + date.End), date.Date, date.Recurrence));
        if (date.Recurrence != DeadlineRecurrence.None || range.Start + date.End >= range.End) return false;
        DeadlineReader.Find(text, new TextRange(range.Start + date.End, range.End), date.Date is { } day && !(day.Year < year) ? day.Year : year, found);
        return false;
    }
}

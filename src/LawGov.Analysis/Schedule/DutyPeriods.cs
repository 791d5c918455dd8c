using LawGov.Model;

namespace LawGov.Analysis.Schedule;

/// <summary>The period for which a target applies again and again.</summary>
/// <remarks>
/// Forms: <c>每年举办两期以上</c>, <c>每年度</c>, <c>每半年开展不少于1次</c>, <c>每季度至少召开1次</c>, <c>每月不少于2次</c>. The word stands before the
/// target in the same clause; a comma and 且 may lie between, a full stop or semicolon may not.
/// </remarks>
internal static class DutyPeriods
{
    /// <summary>So far before its target the word is looked for.</summary>
    private const int LongestClause = 200;

    private static readonly (string Word, DeadlineRecurrence Recurrence)[] Words =
    [
        ("每半年", DeadlineRecurrence.HalfYearly), ("每年", DeadlineRecurrence.Yearly), ("每季度", DeadlineRecurrence.Quarterly), ("每季", DeadlineRecurrence.Quarterly),
        ("每个季度", DeadlineRecurrence.Quarterly), ("每月", DeadlineRecurrence.Monthly), ("每个月", DeadlineRecurrence.Monthly),
    ];

    /// <summary>Reads the period of a target.</summary>
    /// <param name="text">Text of the item.</param>
    /// <param name="target">Words of the target.</param>
    /// <param name="from">Where the search begins; behind the target when it was found. The targets of an item come in the order of its text.</param>
    /// <returns>How often, and the words from 每 to the end of the target; null when it applies once.</returns>
    public static (DeadlineRecurrence Recurrence, string Words)? Read(string text, string target, ref int from)
    {
        var end = text.IndexOf(target, from, StringComparison.Ordinal);
        if (end < 0) return null;
        from = end + target.Length;
        // The target may contain the word itself: 每年不少于60学时.
        var stop = end + target.Length;
        var farthest = Math.Max(0, end - LongestClause);
        var start = farthest + text.AsSpan(farthest, end - farthest).LastIndexOfAny("。；;!！?？") + 1;
        var clause = text.AsSpan(start, stop - start);
        var at = clause.LastIndexOf('每');
        while (at >= 0)
        {
            foreach (var (word, recurrence) in Words)
                if (clause[at..].StartsWith(word, StringComparison.Ordinal)) return (recurrence, clause[at..].ToString());
            at = at == 0 ? -1 : clause[..at].LastIndexOf('每');
        }

        return null;
    }
}

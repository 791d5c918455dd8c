using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Several moments that one word makes deadlines: <c>6月5日、12月5日前</c>, <c>2月、5月、8月和11月底前</c>. The word stands behind the last.</summary>
internal static class DeadlineLists
{
    private const int LongestMoment = 16;

    /// <summary>Adds the moments that stand before the one at <paramref name="start"/> as members of one list.</summary>
    /// <param name="content">The prose.</param>
    /// <param name="offset">Where it starts in the text.</param>
    /// <param name="done">Behind the last deadline that was found.</param>
    /// <param name="start">Where the last moment starts.</param>
    /// <param name="year">Year of moments without one.</param>
    /// <param name="documentYear">Year of the document; members before it are past.</param>
    /// <param name="recurrence">Whether the deadlines come again.</param>
    /// <param name="date">Day of the last moment.</param>
    /// <param name="found">Where the deadlines are added.</param>
    /// <returns>Day of the last moment, in the year that the members before it name.</returns>
    public static DateOnly? AddBefore(ReadOnlySpan<char> content, int offset, int done, int start, int? year, int? documentYear, DeadlineRecurrence recurrence, DateOnly? date, List<DeadlineMention> found)
    {
        var first = found.Count;
        for (var end = start - 1; end > done && content[end] is '、' or '和' or '及' or '与' or '/'; end--)
        {
            var member = FindMoment(content, done, end, year);
            if (member < 0) break;
            found.Add(new DeadlineMention(new TextRange(offset + member, offset + end), null, recurrence));
            end = member;
        }

        // Read from the last to the first.
        found.Reverse(first, found.Count - first);
        if (recurrence != DeadlineRecurrence.None || found.Count == first) return date;
        var inForce = year;
        for (var i = first; i < found.Count; i++)
        {
            DateMoment.Read(content[(found[i].Range.Start - offset)..(found[i].Range.End - offset)], inForce, out var day);
            if (day is { } read) inForce = read.Year;
            found[i] = found[i] with { Date = day };
        }

        var kept = first;
        for (var i = first; i < found.Count; i++)
            if (!(found[i].Date?.Year < documentYear)) found[kept++] = found[i];
        found.RemoveRange(kept, found.Count - kept);
        return date is { } last && inForce is { } named && last.Year == year && named > year ? last.AddYears(named - last.Year) : date;
    }

    /// <summary>Where the moment starts that ends at <paramref name="end"/>; -1 when none does.</summary>
    private static int FindMoment(ReadOnlySpan<char> content, int done, int end, int? year)
    {
        for (var start = Math.Max(done, end - LongestMoment); start < end - 1; start++)
            if (StartsMoment(content, start) && DateMoment.Read(content[start..end], year, out _) == end - start) return start;
        return -1;
    }

    /// <summary>Whether a moment may start at <paramref name="start"/>, and is not the rest of a longer one.</summary>
    public static bool StartsMoment(ReadOnlySpan<char> content, int start)
    {
        var c = content[start];
        if (char.IsAsciiDigit(c)) return start == 0 || !char.IsAsciiDigit(content[start - 1]) && (content[start - 1] is not ('.' or '-' or '/') || IsYearBehindStop(content, start));
        // 近年来年均: the coming year starts no word behind 年.
        if (c == '来') return start == 0 || content[start - 1] != '年';
        return c is '年' or '今' or '本' or '明' or '次' or '翌' or '第' or '上' or '下' || ChineseNumerals.IsNumeral(c) && c is not ('两' or '百' or '千') && (start == 0 || !ChineseNumerals.IsNumeral(content[start - 1]) && content[start - 1] != '第');
    }

    /// <summary>选址.2025年3月底前: four digits and 年 are a year, whatever the full stop before them closes.</summary>
    private static bool IsYearBehindStop(ReadOnlySpan<char> content, int start) =>
        content[start - 1] == '.' && content.Length - start > 4 && content[start + 4] == '年' && content[start] is ('1' or '2') && content.Slice(start, 4).IndexOfAnyExceptInRange('0', '9') < 0;
}

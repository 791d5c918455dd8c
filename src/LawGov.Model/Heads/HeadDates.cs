using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Reads the dates of a head, in all forms that <see cref="CalendarDates"/> knows, in brackets or not, with a time of day behind them or not.</summary>
/// <remarks>The space between date and time is gone from the compact text: 2024-05-2719:08 is the 27th.</remarks>
internal static class HeadDates
{
    /// <summary>A line with a date and a name is not longer.</summary>
    private const int LongestLine = 50;

    private const int LongestName = 12;

    /// <summary>2020年8月10日于北京市</summary>
    private const int LongestSeat = 6;

    private const int ShortestDay = 8;

    private const int LongestDay = 11;

    private const string Marks = "()[]〔〕【】:";

    /// <summary>Whether the line is a date and nothing else. <paramref name="hasTime"/> tells that a time of day stands behind it.</summary>
    public static bool IsDate(ReadOnlySpan<char> line, out DateOnly date, out bool hasTime)
    {
        var bare = line.Trim(Marks);
        hasTime = false;
        var length = Read(bare, out date);
        if (length == 0) return CalendarDates.ReadBare(bare, out date) > 0;
        var rest = bare[length..];
        hasTime = rest.Contains(':');
        return rest.IsEmpty || hasTime && rest.Length <= 8 && rest.IndexOfAnyExcept("0123456789:") < 0 || rest.Length == 3 && rest.StartsWith("星期") || rest.Length is > 2 and <= LongestSeat && rest[0] == '于';
    }

    /// <summary>2021年9月, 二〇二一年九月: a month alone on its line.</summary>
    public static bool IsMonth(ReadOnlySpan<char> line) => ReadMonth(line, out _);

    /// <summary>The first day of the month that <paramref name="line"/> is.</summary>
    public static bool ReadMonth(ReadOnlySpan<char> line, out DateOnly start)
    {
        start = default;
        if (line.Length is < 7 or > 8 || line[4] != '年' || line[^1] != '月') return false;
        Span<char> first = stackalloc char[line.Length + 2];
        line.CopyTo(first);
        first[^2] = '1';
        first[^1] = '日';
        return CalendarDates.ReadWhole(first, out start);
    }

    /// <summary>2024-03-02 09:00 某镇人民政府, in either order: a date with the time of day, and a name.</summary>
    public static bool IsWithSource(ReadOnlySpan<char> line, out DateOnly date)
    {
        date = default;
        var start = line.IndexOfAnyInRange('0', '9');
        if (start < 0 || line.Length > LongestLine || Read(line[start..], out date) is var length && length == 0) return false;
        var time = line[(start + length)..];
        var end = time.IndexOfAnyExcept("0123456789:");
        if (end < 0) end = time.Length;
        var name = start > 0 ? line[..start] : time[end..];
        if (end is < 4 or > 8 || !time[..end].Contains(':')) return false;
        return start == 0 ? end == time.Length || IsName(name) : end == time.Length && AuthorityWords.EndsAsAuthority(name);
    }

    /// <summary>某市水利局 2024/03/13, in figures: a page names its source and the day; a signature writes 年月日.</summary>
    public static bool IsSourceWithDay(ReadOnlySpan<char> line, out DateOnly date)
    {
        date = default;
        var start = line.IndexOfAnyInRange('0', '9');
        return start > 3 && line.Length <= LongestLine && line[start..].IndexOfAny("-/") == 4 && Read(line[start..], out date) == line.Length - start && AuthorityWords.EndsAsAuthority(line[..start]);
    }

    /// <summary>Behind a time of day any short name may stand, such as that of a site; an appointment has more words or a mark.</summary>
    private static bool IsName(ReadOnlySpan<char> name) => AuthorityWords.EndsAsAuthority(name) || name.Length <= LongestName && name.IndexOfAny("，。、；：,;:!?在至召开举行") < 0;

    /// <summary>Reads the date at the start of a value.</summary>
    /// <returns>Its length; 0 when there is none.</returns>
    public static int Read(ReadOnlySpan<char> value, out DateOnly date)
    {
        var length = CalendarDates.Read(value, out date);
        if (length == 0 && value.Length is >= 8 and <= 11 && value.Length > 4 && value[4] == '年' && char.IsAsciiDigit(value[^1])) return ReadWithoutDay(value, out date);
        if (length > 0 || value.Length < 9 || value[4] is not ('-' or '/' or '.')) return length;
        var second = value[5..].IndexOf(value[4]);
        if (second < 1) return 0;
        for (var digits = 2; digits > 0; digits--)
        {
            var end = 6 + second + digits;
            if (end <= value.Length && CalendarDates.Read(value[..end], out date) == end) return end;
        }

        return 0;
    }

    /// <summary>2022年8月19 alone: a page lost the last character.</summary>
    private static int ReadWithoutDay(ReadOnlySpan<char> value, out DateOnly date)
    {
        Span<char> whole = stackalloc char[value.Length + 1];
        value.CopyTo(whole);
        whole[^1] = '日';
        return CalendarDates.ReadWhole(whole, out date) ? value.Length : 0;
    }

    /// <summary>Where the day ends whose time of day stands behind a gap of the source: 2017/10/2 11:57; <paramref name="end"/> when there is no such gap.</summary>
    public static int EndOfDay(CompactText text, int start, int end)
    {
        for (var at = start + ShortestDay; at <= Math.Min(end - 1, start + LongestDay); at++)
            if (text.IsGap(at, acrossLines: false) && Read(text.Slice(start, at), out _) == at - start) return at;
        return end;
    }

    /// <summary>Where a date begins behind the name that a label of a page names: 来源:某网 2017-12-13 14:19, 记者:某人 2017-12-13; <paramref name="end"/> when none does.</summary>
    public static int StartBehindName(CompactText text, int start, int end, string label)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (!char.IsAsciiDigit(text.Chars[at]) || !text.IsGap(at, acrossLines: false)) continue;
            var length = Read(text.Slice(at, end), out _);
            // Without a time of day, only where the name is that of a person.
            if (length > 0 && (text.Slice(at, end).Contains(':') || length == end - at && IndexLabels.NamesPerson(label))) return at;
        }

        return end;
    }
}

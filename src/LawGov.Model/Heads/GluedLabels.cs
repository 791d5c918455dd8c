using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Labels of an index table with their values directly behind them, as when the cells of a page were joined.</summary>
/// <remarks>
/// Forms: <c>发文字号某交发〔2021〕63号</c>, <c>发文机关某市交通运输局</c>, <c>发文日期2021年12月21日</c>: what follows must have the form of the field. A label of another field counts only behind such a line.
/// Behind a day or a number the next label may follow: <c>公开日期2020年7月30日16时06分成文日期2020年7月9日</c>.
/// </remarks>
internal static class GluedLabels
{
    private const int ShortestLabel = 3;

    private const int LongestOther = 12;

    /// <summary>Length of the label that the line begins with, without any mark behind it; 0 when there is none. <paramref name="follows"/> tells that the line before was read so.</summary>
    public static int Read(CompactText text, int start, int end, bool follows)
    {
        for (var length = Math.Min(IndexLabels.Longest, end - start - 1); length >= ShortestLabel; length--)
        {
            if (!IndexLabels.TryGet(text.Slice(start, start + length), out var field)) continue;
            return HasForm(text, field, start + length, end, follows) ? length : 0;
        }

        return 0;
    }

    /// <summary>Where the value at <paramref name="start"/> ends in front of another label; <paramref name="end"/> where none follows.</summary>
    public static int EndOfValue(CompactText text, int start, int end)
    {
        var value = text.Slice(start, end);
        var length = Math.Max(DayLength(value), DocumentNumbers.Read(value, out _, out _));
        return length > 0 && length < value.Length && BeginsWithLabel(value[length..]) ? start + length : end;
    }

    /// <summary>Length of the label behind a value that has its own colon in front, as when the lines of a page were cut in front of the colons: <c>:2022-12-26发文字号</c>; 0 when there is none.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestLabel + 2 || line[0] != ':') return 0;
        var length = IndexLabels.ReadBackwards(line[1..], out _);
        return length >= ShortestLabel ? length : 0;
    }

    private static bool HasForm(CompactText text, IndexField field, int start, int end, bool follows)
    {
        var value = text.Slice(start, EndOfValue(text, start, end));
        return field switch
        {
            IndexField.Number => DocumentNumbers.ReadWhole(Brackets.Unbracket(value), out _) is not null,
            IndexField.SignedOn or IndexField.PublishedOn or IndexField.UpdatedOn => HeadDates.IsDate(value, out _, out _) || DayLength(value) is var day and > 0 && day == value.Length,
            IndexField.Issuer or IndexField.Publisher or IndexField.Source => AuthorityNames.Split(text, start, end).Count > 0,
            IndexField.Title => follows && DocumentWords.EndsAsTitle(value),
            _ => follows && (value.Length <= LongestOther || HeadDates.IsDate(value, out _, out _)),
        };
    }

    /// <summary>Length of a date with the time of day behind it, 16:06 or 16时06分.</summary>
    private static int DayLength(ReadOnlySpan<char> value)
    {
        var day = HeadDates.Read(value, out _);
        var length = day;
        if (day == 0) return 0;
        // The 时 of 时效性 stands behind no hour.
        while (length < value.Length && (char.IsAsciiDigit(value[length]) || length > day && value[length] is ':' or '时' or '分' or '秒')) length++;
        return length;
    }

    private static bool BeginsWithLabel(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(IndexLabels.Longest, text.Length - 1); length >= ShortestLabel; length--)
            if (IndexLabels.TryGet(text[..length], out _)) return true;
        return false;
    }
}

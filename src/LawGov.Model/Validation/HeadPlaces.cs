using System.Globalization;
using LawGov.Model.Lexicon;

namespace LawGov.Model.Validation;

/// <summary>Where the head of a document says what the model contains without a place: number, dates, title.</summary>
internal static class HeadPlaces
{
    private const int LongestNumber = 16;

    /// <summary>Place of the first writing of a document number; default when it is not in the text.</summary>
    public static SourceSpan Of(DocumentNumber number, PlainText? text)
    {
        if (text is null || number.AgencyCode.Length == 0) return default;
        var chars = text.Chars.Span;
        for (var at = 0; at < chars.Length; at += number.AgencyCode.Length)
        {
            var next = chars[at..].IndexOf(number.AgencyCode);
            if (next < 0) return default;
            at += next;
            var rest = chars.Slice(at, Math.Min(number.AgencyCode.Length + LongestNumber, chars.Length - at));
            var length = DocumentNumbers.Read(rest, out var read, out _);
            if (length > 0 && read == number) return text.ToSpan(at, length);
        }

        return default;
    }

    /// <summary>Place of the first writing of a date; default when it is not in the text.</summary>
    public static SourceSpan Of(DateOnly date, PlainText? text)
    {
        if (text is null) return default;
        foreach (var form in (ReadOnlySpan<string>)
                 [
                     $"{date.Year}年{date.Month}月{date.Day}日", $"{date.Year}年{date.Month:00}月{date.Day:00}日", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                     date.ToString("yyyy/M/d", CultureInfo.InvariantCulture), $"{date.Year}{date.Month}{date.Day}",
                 ])
        {
            if (text.FindAll(form) is [var first, ..]) return first;
        }

        return default;
    }
}

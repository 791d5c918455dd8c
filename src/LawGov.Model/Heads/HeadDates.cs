using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Reads the dates of a head, in all forms that <see cref="CalendarDates"/> knows, in brackets or not, with a time of day behind them or not.</summary>
/// <remarks>The space between date and time is gone from the compact text: 2024-05-2719:08 is the 27th.</remarks>
internal static class HeadDates
{
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
        return rest.IsEmpty || hasTime && rest.Length <= 8 && rest.IndexOfAnyExcept("0123456789:") < 0 || rest.Length == 3 && rest.StartsWith("星期");
    }

    /// <summary>Reads the date at the start of a value.</summary>
    /// <returns>Its length; 0 when there is none.</returns>
    public static int Read(ReadOnlySpan<char> value, out DateOnly date)
    {
        var length = CalendarDates.Read(value, out date);
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
}

using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Places;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>The note below the title of a report that says at which session of which congress it was given, and when.</summary>
/// <param name="Place">The place of the congress, as written.</param>
/// <param name="Date">The day of the session; null when the note does not say it.</param>
/// <remarks>Forms, over one line or two: <c>（2024年1月9日在某市第八届人民代表大会第三次会议上）</c>, <c>——2024年1月9日在某县第十届人民代表大会第四次会议上</c>, the day left out or not.</remarks>
internal readonly record struct SessionNote(string Place, DateOnly? Date)
{
    private const int LongestLine = 60;

    /// <summary>The note of the head; null when there is none.</summary>
    public static SessionNote? Find(CompactText text, List<HeadLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var content = text.Slice(lines[i].Start, lines[i].End);
            if (Read(content) is { } note) return note;
            // 在某市第九届人民代表大会 / 常务委员会第四十一次会议上, 在某县第十届 / 人民代表大会第三次会议上: the note goes on on the next line.
            if (i + 1 < lines.Count && content.Length <= LongestLine && content.IndexOf('在') is var at and >= 0 && content[at..].IndexOf('届') > 0 && lines[i + 1].Length <= LongestLine && Read(text.Slice(lines[i].Start, lines[i + 1].End)) is { } broken) return broken;
        }

        return null;
    }

    /// <summary>The note at the end of a line or in brackets; null when there is none.</summary>
    public static SessionNote? Read(ReadOnlySpan<char> line)
    {
        var year = line.IndexOf('年');
        if (line.IndexOf("会议上") < 0) return null;
        for (; year >= 0; year = line[(year + 1)..].IndexOf('年') is var next and >= 0 ? year + 1 + next : -1)
        {
            if (year < 4 || CalendarDates.Read(line[(year - 4)..], out var date) is not (var length and > 0)) continue;
            var rest = line[(year - 4 + length)..];
            if (PlaceOf(rest) is { } place) return new SessionNote(place, date);
        }

        return PlaceOf(line.TrimStart("-(")) is { } undated ? new SessionNote(undated, null) : null;
    }

    private static string? PlaceOf(ReadOnlySpan<char> rest) =>
        rest.StartsWith("在") && rest.IndexOf("代表大会") > 0 && PlaceNames.Read(rest[1..]) is var length and > 0 ? rest[1..(1 + length)].ToString() : null;
}

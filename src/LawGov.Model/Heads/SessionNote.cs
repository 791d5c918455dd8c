using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Places;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>The note below the title of a report that says at which session of which congress it was given, and when.</summary>
/// <param name="Place">The place of the congress, as written.</param>
/// <param name="Date">The day of the session.</param>
/// <remarks>Forms: <c>（2024年1月9日在某市第八届人民代表大会第三次会议上）</c>, <c>——2024年1月9日在某县第十届人民代表大会第四次会议上</c>.</remarks>
internal readonly record struct SessionNote(string Place, DateOnly Date)
{
    /// <summary>The note of the head; null when there is none.</summary>
    public static SessionNote? Find(CompactText text, List<HeadLine> lines)
    {
        foreach (var line in lines)
            if (Read(text.Slice(line.Start, line.End)) is { } note) return note;
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
            if (rest.StartsWith("在") && rest.IndexOf("代表大会") > 0 && PlaceNames.Read(rest[1..]) is var place and > 0) return new SessionNote(rest[1..(1 + place)].ToString(), date);
        }

        return null;
    }
}

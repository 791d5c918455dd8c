using LawGov.Model.Normalizing;
using LawGov.Model.Places;

namespace LawGov.Model.Heads;

/// <summary>Finds the superior place of a district or county in the words of the document itself.</summary>
internal static class PlaceCompletion
{
    private const int Window = 8;

    /// <summary>Mentions to look at; the head of a document names its place in full soon or not at all.</summary>
    private const int MostMentions = 200;

    /// <summary>The place that the text writes directly before <paramref name="place"/>, such as 上海市 before 浦东新区; empty when it writes none.</summary>
    public static string Superior(CompactText text, ReadOnlySpan<char> place)
    {
        var level = PlaceNames.LevelOf(place);
        if (level is AdministrativeLevel.Province or AdministrativeLevel.Municipality || place[..^1].IndexOfAny("省市") > 0) return "";
        var content = text.Chars;
        var at = 0;
        for (var mention = 0; mention < MostMentions; mention++)
        {
            var next = content[at..].IndexOf(place);
            if (next < 0) return "";
            at += next;
            for (var start = at - 3; start >= Math.Max(0, at - Window); start--)
            {
                var before = content[start..at];
                // Only a place that begins where a word begins: behind a mark or a gap, or with a province's name.
                var begins = start == 0 || text.IsGap(start, acrossLines: true) || content[start - 1] is < '\u4E00' or > '\u9FFF' || PlaceNames.ReadBareProvince(before) is not null || before.StartsWith("中共");
                if (begins && before[^1] is '省' or '市' or '州' or '盟' && PlaceNames.Read(before) == before.Length) return before.ToString();
            }

            at += place.Length;
        }

        return "";
    }
}

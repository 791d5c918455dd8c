using LawGov.Model.Normalizing;
using LawGov.Model.Places;

namespace LawGov.Model.Heads;

/// <summary>Finds the superior place of a district or county in the words of the document itself.</summary>
internal static class PlaceCompletion
{
    private const int Window = 8;

    /// <summary>Words in front of a place that no name of one begins with.</summary>
    private const string Prepositions = "在到于由经向对与请至往赴为就以将";

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
            var longest = -1;
            for (var start = at - 3; start >= Math.Max(0, at - Window); start--)
            {
                var before = content[start..at];
                // Only a place that is known, or begins where a word begins: behind a mark, a gap or 中共, or with a province's name.
                var begins = start == 0 || text.IsGap(start, acrossLines: true) || content[start - 1] is < '\u4E00' or > '\u9FFF';
                // 某省某市 rather than 某市; other words in front of 某市 may be those of a sentence.
                if (longest >= 0 && PlaceNames.ReadBareProvince(before) is null) continue;
                var isPlace = begins && !Prepositions.Contains(before[0], StringComparison.Ordinal) && !before.StartsWith("中共") || content[..start].EndsWith("中共") || PlaceNames.ReadBareProvince(before) is not null || Gazetteer.Default.TryFind(before, out _) || Gazetteer.Default.TryFindShort(before, out _);
                if (isPlace && before[^1] is '省' or '市' or '州' or '盟' && PlaceNames.Read(before) == before.Length) longest = start;
            }

            if (longest >= 0) return content[longest..at].ToString();

            at += place.Length;
        }

        return "";
    }
}

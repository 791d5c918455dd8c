using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>牵头单位　甲　　配合单位　乙, 甲负责　6月底前完成: nouns of fields on one line with gaps for their colons and for the marks before them, and time limits behind a gap.</summary>
internal static class SpacedNouns
{
    /// <summary>责任单位, 牵头部门: role and body, two characters each.</summary>
    private const int Noun = 4;

    /// <summary>Shortest name before and behind.</summary>
    private const int Name = 3;

    /// <summary>Shortest time limit: 年底, 5月底.</summary>
    private const int Time = 2;

    private const string FirstOfNouns = "牵配协参责承落主";

    /// <summary>Where the first noun stands behind another field, or a time limit behind units, in <paramref name="text"/> between <paramref name="start"/> and <paramref name="end"/>; 0 when there is none.</summary>
    public static int Find(ClauseText text, int start, int end)
    {
        if (!text.HasGaps(start, end)) return 0;
        for (var at = start + Name; at <= end - Time; at++)
        {
            if (StartsTime(text, start, at, end)) return at;
            if (at > end - Noun - Name || !FirstOfNouns.Contains(text.Chars[at], StringComparison.Ordinal) || !text.IsGap(at, acrossLines: false) || !text.IsGap(at + Noun, acrossLines: false)) continue;
            if (FieldNouns.Classify(text.Chars[at..(at + Noun)]).Kind == FieldKind.Units) return at;
        }

        return 0;
    }

    private static bool StartsTime(ClauseText text, int start, int at, int end) =>
        (char.IsAsciiDigit(text.Chars[at]) || text.Chars[at] is '年' or '长' or '持') && text.IsGap(at, acrossLines: false)
        && (VerbPhrases.MayEnd(text.Chars[start..at]) || BodyEndings.EndsComplete(text.Chars[start..at])) && ClauseDates.IsMember(text.Chars[at..end]);
}

namespace LawGov.Model.Clauses;

/// <summary>牵头单位　甲　　配合单位　乙: nouns of fields on one line with gaps for their colons and for the marks before them.</summary>
internal static class SpacedNouns
{
    /// <summary>责任单位, 牵头部门: role and body, two characters each.</summary>
    private const int Noun = 4;

    /// <summary>Shortest name before and behind.</summary>
    private const int Name = 3;

    private const string FirstOfNouns = "牵配协参责承落主";

    /// <summary>Where the first noun stands behind another field in <paramref name="text"/> between <paramref name="start"/> and <paramref name="end"/>; 0 when there is none.</summary>
    public static int Find(ClauseText text, int start, int end)
    {
        for (var at = start + Name; at <= end - Noun - Name; at++)
        {
            if (!FirstOfNouns.Contains(text.Chars[at], StringComparison.Ordinal) || !text.IsGap(at, acrossLines: false) || !text.IsGap(at + Noun, acrossLines: false)) continue;
            if (FieldNouns.Classify(text.Chars[at..(at + Noun)]).Kind == FieldKind.Units) return at;
        }

        return 0;
    }
}

namespace LawGov.Model.Clauses;

/// <summary>Fields whose colon is a gap of the source.</summary>
internal static class SpacedFields
{
    private const int LongestLine = 80;

    /// <summary>责任单位　甲、乙 or 完成时限　2024年6月 on a line of its own: a gap of the source stands for the colon.</summary>
    public static bool IsLine(ClauseText line)
    {
        var content = line.Chars;
        if (content.Length is <= FieldNouns.ShortNoun + 2 or > LongestLine || !line.IsGap(FieldNouns.ShortNoun, acrossLines: false)) return false;
        // 牵头单位 甲。责任单位 乙: what stands behind is a field too.
        if (content.IndexOfAny("。;:!?") is >= 0 and var mark)
        {
            if (content[mark] is not ('。' or ';') || FieldNouns.ReadLooseField(FieldNouns.UpToMark(content[(mark + 1)..])).Kind == FieldKind.None && FieldNouns.ReadField(content[(mark + 1)..]).Kind == FieldKind.None) return false;
            content = content[..mark];
            if (content.Length <= FieldNouns.ShortNoun + 2) return false;
        }

        if (TimeNouns.IsListed(content[..FieldNouns.ShortNoun])) return ClauseDates.IsMember(content[FieldNouns.ShortNoun..]);
        if (FieldNouns.Classify(content[..FieldNouns.ShortNoun]).Kind != FieldKind.Units) return false;
        foreach (var name in content[FieldNouns.ShortNoun..].SplitAny('、', ','))
            if (!NameShapes.LooksLikeUnit(content[FieldNouns.ShortNoun..][name])) return false;
        return true;
    }
}

namespace LawGov.Model.Clauses;

/// <summary>What the bodies of towns and villages are called: short names without a place, whose endings other words have as well.</summary>
internal static class LocalBodies
{
    /// <summary>文化站, 派出所: no shorter name of such a body.</summary>
    private const int ShortestName = 3;

    /// <summary>Whether <paramref name="name"/> ends as the name of a station, a school or a committee of a village does.</summary>
    public static bool IsOne(ReadOnlySpan<char> name) =>
        name.Length >= ShortestName && (name[^1] is '站' or '所' or '队' or '校' or '馆' or '社' || name.EndsWith("村委会") || name.EndsWith("居委会") || name.EndsWith("卫生院") || name.EndsWith("敬老院"));

    /// <summary>Whether a gap inside one line sets such a body and the next name apart at <paramref name="at"/>, or two places of one level: 石桥村 柳湾村, but not 石桥镇 柳湾村.</summary>
    public static bool AreSetApart(ClauseText text, int start, ReadOnlySpan<char> name, int at)
    {
        var left = name[..at];
        var isOne = IsOne(left);
        if (at < ShortestName || !isOne && !IsPlace(left) || !text.IsGap(start + at, acrossLines: false)) return false;
        var next = UpToGap(text, start, name, at);
        return isOne ? NameShapes.LooksLikeUnit(next) : next.Length >= ShortestName && next[^1] == left[^1];
    }

    /// <summary>What stands in <paramref name="name"/> from <paramref name="at"/> on, up to the next white space.</summary>
    public static ReadOnlySpan<char> UpToGap(ClauseText text, int start, ReadOnlySpan<char> name, int at)
    {
        var end = at + 1;
        while (end < name.Length && !text.IsGap(start + end, acrossLines: true)) end++;
        return name[at..end];
    }

    /// <summary>A town, a street, a village: what divides a county.</summary>
    private static bool IsPlace(ReadOnlySpan<char> name) => name[^1] is '村' or '镇' or '乡' || name.EndsWith("社区");
}

namespace LawGov.Model.Clauses;

/// <summary>Fields on lines of their own that a short line breaks inside a name or a date: 责任单位：甲、县民政 / 局、各乡镇, 完成时限：2024年 / 6月底前.</summary>
internal static class BrokenFields
{
    /// <summary>A rest that ends its line is not longer, nor one that a mark follows.</summary>
    private const int LongestRest = 3;

    private const int LongestMember = 8;

    private const int LongestName = 24;

    /// <summary>Whether <paramref name="next"/>, a line, goes on with the last member of <paramref name="field"/>, the lines before it.</summary>
    public static bool GoOn(ReadOnlySpan<char> field, ReadOnlySpan<char> next)
    {
        var end = field[Math.Max(0, field.Length - LongestName - 1)..];
        var last = end[(end.LastIndexOfAny(",;、:。") + 1)..];
        if (last.IsEmpty) return false;
        if (FieldNouns.ReadField(field).Kind == FieldKind.Deadline) return last[^1] == '年' && char.IsAsciiDigit(next[0]) && ClauseDates.IsMember(next) || last[^1] == '月' && next[0] is ('底' or '前' or '末');
        var rest = FieldNouns.UpToMark(next);
        if (rest.IsEmpty || rest.Length > (rest.Length < next.Length && next[rest.Length] == '、' ? LongestMember : LongestRest) || last.Length > LongestName || NameShapes.LooksLikeUnit(last)) return false;
        Span<char> whole = stackalloc char[LongestName + LongestMember];
        last.CopyTo(whole);
        rest.CopyTo(whole[last.Length..]);
        return NameConjunctions.HasPlace(last) && NameShapes.LooksLikeUnit(whole[..(last.Length + rest.Length)]);
    }
}

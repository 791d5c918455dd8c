using LawGov.Model.Units;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>
/// Fields on lines of their own that a short line breaks inside a name, a date or the next noun: 责任单位：甲、县民政 / 局、各乡镇, 县财政局、东山 / 新区, 市政府有关 / 部门, 完成时限：2024年 / 6月底前, …；完成时 / 限：6月.
/// </summary>
internal static class BrokenFields
{
    /// <summary>A rest that ends its line is not longer.</summary>
    private const int LongestRest = 3;

    /// <summary>A rest behind which a mark or a verb stands is not longer.</summary>
    private const int LongestMember = 12;

    private const int LongestName = 24;

    /// <summary>What stands before the noun of a group.</summary>
    private static readonly WordList GroupStarts = ["有关", "相关", "各职", "各级", "各有", "市直", "县直", "区直", "省直"];

    /// <summary>Whether <paramref name="next"/>, a line, goes on with the last member of <paramref name="field"/>, the lines before it.</summary>
    public static bool GoOn(ReadOnlySpan<char> field, ReadOnlySpan<char> next)
    {
        var end = field[Math.Max(0, field.Length - LongestName - 1)..];
        var last = end[(end.LastIndexOfAny(",;、:。") + 1)..];
        if (last.IsEmpty || last.Length > LongestName) return false;
        if (FieldNouns.ReadField(field).Kind == FieldKind.Deadline) return last[^1] == '年' && char.IsAsciiDigit(next[0]) && ClauseDates.IsMember(next) || last[^1] == '月' && next[0] is ('底' or '前' or '末');
        var member = FieldNouns.UpToMark(next);
        var rest = VerbPhrases.StripEtc(member[..^VerbPhrases.ReadPredicate(member, out _)]);
        if (rest.IsEmpty) return false;
        Span<char> joined = stackalloc char[LongestName + LongestMember];
        if (next.IndexOf(':') is > 0 and <= LongestRest and var colon && last.Length <= LongestRest) return FieldNouns.Classify(Join(last, next[..colon], joined)).Kind != FieldKind.None;
        if (rest.Length > (IsSurelyEnded(next, member.Length, rest.Length) ? LongestMember : LongestRest)) return false;
        var whole = Join(last, rest, joined);
        if (!NameShapes.LooksLikeUnit(whole)) return false;
        if (GroupStarts.IsAtEndOf(last) || last.Length > 2 && KnownNames.Contains(whole) && !KnownNames.Contains(rest)) return true;
        if (!NameShapes.LooksLikeUnit(last)) return NameConjunctions.HasPlace(last) || KnownNames.Contains(whole);
        // 国家税务总局某市 / 税务局, 某经济开发区 / 管委会: a place at the end, and the body of it without one.
        if (last[^1] is not ('市' or '区' or '县' or '州' or '旗') || rest.Length == next.Length) return false;
        return rest is "人民政府" or "政府" or "管委会" or "管理委员会" or "税务局" || field.ContainsAny('、', ',', ';') && NameShapes.LooksLikeUnit(rest) && !NameConjunctions.HasPlace(rest) && rest[0] is not '各';
    }

    /// <summary>Whether another name, a verb or a field stands behind the rest.</summary>
    private static bool IsSurelyEnded(ReadOnlySpan<char> next, int member, int rest) =>
        rest < member || member < next.Length && (next[member] == '、' || next[member] == ';' && FieldNouns.ReadField(next[(member + 1)..]).Kind != FieldKind.None);

    private static ReadOnlySpan<char> Join(ReadOnlySpan<char> last, ReadOnlySpan<char> rest, Span<char> joined)
    {
        last.CopyTo(joined);
        rest.CopyTo(joined[last.Length..]);
        return joined[..(last.Length + rest.Length)];
    }
}

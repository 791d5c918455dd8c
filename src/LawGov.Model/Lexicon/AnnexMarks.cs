using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Lines that announce or open an annex (附件).</summary>
internal static class AnnexMarks
{
    /// <summary>The name of an annex is not longer.</summary>
    private const int LongestTitle = 80;

    /// <summary>Whether the line is only 附件, 附件1, 附表：, (附件): here an annex starts.</summary>
    public static bool IsOpening(ReadOnlySpan<char> line)
    {
        var rest = StripMark(line);
        return rest.Length < line.Length && rest is "" or ":" && line.Length <= 8;
    }

    /// <summary>Whether the line points at an annex: <c>附件：1.…</c>, or names one that was left out: <c>附件2 任务台账（略）</c>.</summary>
    public static bool IsPointer(ReadOnlySpan<char> line)
    {
        var rest = StripMark(line);
        if (rest.Length == line.Length || rest.Length <= 1) return false;
        return rest[0] is ':' or '.' or '、' || line.Length <= LongestTitle && IsLeftOut(line) && !line.ContainsAny("。;");
    }

    private static bool IsLeftOut(ReadOnlySpan<char> line) => line.TrimEnd(")】]") is [.., var mark, '略'] && (Brackets.IsOpening(mark) || mark is '-');

    private static ReadOnlySpan<char> StripMark(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart("(【[");
        if (!rest.StartsWith("附件") && !rest.StartsWith("附表") && !rest.StartsWith("附录")) return line;
        rest = rest[2..];
        var digits = ChineseNumerals.ReadArabic(rest, out _);
        if (digits == 0) digits = ChineseNumerals.Read(rest, out _);
        return rest[digits..].TrimEnd(")】]");
    }
}

namespace LawGov.Model.Writing;

/// <summary>Lines that a printed page leaves between two halves of a paragraph.</summary>
/// <remarks>Forms: <c># Page 7:</c>, <c>Page 7</c>, <c>- 7 -</c>, <c>—7—</c>, <c>· 7 ·</c>, <c>第7页</c>, <c>第 7 页 共 9 页</c>, <c>7/9</c>, and Markdown rules <c>---</c>.</remarks>
internal static class PageMarks
{
    private const int LongestMark = 24;

    /// <summary>Whether the line contains nothing but a page mark.</summary>
    public static bool IsPageMark(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LongestMark * 2) return false;
        Span<char> text = stackalloc char[LongestMark];
        var length = 0;
        foreach (var c in line)
        {
            var folded = CharacterFolding.Fold(c);
            if (folded is ' ' or '\t' or '#' or '>') continue;
            // Most lines begin with none of what marks begin with, and need no further look.
            if (length == LongestMark || length == 0 && !CanBegin(folded)) return false;
            text[length++] = folded;
        }

        var mark = text[..length];
        if (length == 0) return false;
        return mark[0] switch
        {
            '-' => IsBetween(mark, '-') || mark.Length >= 3 && mark.Trim('-').IsEmpty,
            '·' or '•' or '∙' or '~' => IsBetween(mark, mark[0]),
            'P' or 'p' => IsEnglish(mark),
            '第' => IsChinese(mark),
            _ => char.IsAsciiDigit(mark[0]) && IsFraction(mark),
        };
    }

    private static bool CanBegin(char c) => c is '-' or '·' or '•' or '∙' or '~' or 'P' or 'p' or '第' || char.IsAsciiDigit(c);

    private static bool IsBetween(ReadOnlySpan<char> mark, char side)
    {
        var inner = mark.Trim(side);
        return inner.Length is > 0 and <= 4 && mark[^1] == side && inner.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool IsEnglish(ReadOnlySpan<char> mark)
    {
        if (!mark.StartsWith("Page", StringComparison.OrdinalIgnoreCase)) return false;
        var number = mark[4..].TrimEnd(':');
        return !number.IsEmpty && number.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool IsChinese(ReadOnlySpan<char> mark)
    {
        var digits = ChineseNumerals.ReadArabic(mark[1..], out _);
        if (digits == 0) return false;
        var rest = mark[(1 + digits)..];
        return rest is "页" || rest.Length > 3 && rest.StartsWith("页共") && rest[^1] == '页' && ChineseNumerals.ReadArabic(rest[2..], out _) == rest.Length - 3;
    }

    private static bool IsFraction(ReadOnlySpan<char> mark)
    {
        var digits = ChineseNumerals.ReadArabic(mark, out var page);
        if (digits == mark.Length || mark[digits] != '/') return false;
        return ChineseNumerals.ReadArabic(mark[(digits + 1)..], out var pages) == mark.Length - digits - 1 && page <= pages;
    }
}

namespace LawGov.Model.PrintedTables;

/// <summary>The nouns that every name of a column of units contains: 责任单位, 牵头部门, 职责分工. A narrow column may part the two characters.</summary>
/// <remarks>Most characters of a text are passed over together; a search for all words at once goes through a text without tables character by character.</remarks>
internal static class UnitNouns
{
    private const string Firsts = "单部处分主";

    /// <summary>Offset of the first noun in <paramref name="text"/>, -1 when there is none.</summary>
    public static int FindIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(Firsts);
            if (next < 0) return -1;
            at += next;
            if (IsNoun(text[at], text[(at + 1)..])) return at;
        }

        return -1;
    }

    /// <summary>Whether a colon stands behind the noun at <paramref name="at"/>: what it ends is no name of a column.</summary>
    public static bool HeadsClause(string source, int at) => at + 2 < source.Length && source[at + 2] is ':' or '：';

    private static bool IsNoun(char first, ReadOnlySpan<char> rest) => first switch
    {
        '单' => BehindGap(rest) == '位',
        '部' => BehindGap(rest) == '门',
        _ => rest.Length > 0 && (first, rest[0]) is ('处', '室') or ('分', '工') or ('主', '体'),
    };

    /// <summary>The first character behind one space or line break.</summary>
    private static char BehindGap(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("\r\n")) rest = rest[2..];
        else if (rest.Length > 0 && rest[0] is ' ' or '\n') rest = rest[1..];
        return rest.Length > 0 ? rest[0] : '\0';
    }
}

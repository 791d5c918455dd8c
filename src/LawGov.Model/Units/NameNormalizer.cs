using LawGov.Model.Writing;

namespace LawGov.Model.Units;

/// <summary>
/// Brings a name to the form of the tables: half-width letters and brackets, no white space, no quotation marks.
/// </summary>
internal static class NameNormalizer
{
    /// <summary>Longest name that is looked at, in characters after normalising; the longest real ones have about 45.</summary>
    public const int MaxLength = 60;

    /// <summary>What ends with an alternative in brackets, and how much of it stays.</summary>
    private static readonly (string Written, int Kept)[] Alternatives = [("党(工)", 1), ("政府(管委会)", 2), ("政府(管理委员会)", 2)];

    /// <summary>Writes the normal form into <paramref name="buffer"/>.</summary>
    /// <returns>Its length; -1 when it is longer than the buffer.</returns>
    public static int Normalize(ReadOnlySpan<char> name, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in name)
        {
            // Nearly every character is a Chinese one, which stays.
            var folded = c is >= '\u4e00' and <= '\u9fff' ? c : Fold(c);
            if (folded == '\0') continue;
            if (length == buffer.Length) return -1;
            buffer[length++] = folded;
            if (folded == ')') length = WithoutAlternative(buffer[..length]);
        }

        return length;
    }

    /// <summary>党(工)委 stands for 党委 and 党工委, 政府(管委会) for both as well: the first of them is meant by the whole. Returns the length without the other.</summary>
    private static int WithoutAlternative(ReadOnlySpan<char> name)
    {
        foreach (var (written, kept) in Alternatives)
            if (name.EndsWith(written)) return name.Length - written.Length + kept;
        return name.Length;
    }

    private static char Fold(char c) => CharacterFolding.Fold(c) switch
    {
        '“' or '”' or '‘' or '’' or '"' or '\'' or '「' or '」' or '『' or '』' or '*' => '\0',
        '(' or '〔' or '【' or '〈' or '[' or '﹝' => '(',
        ')' or '〕' or '】' or '〉' or ']' or '﹞' => ')',
        var folded when char.IsWhiteSpace(folded) || char.IsControl(folded) => '\0',
        var folded => folded,
    };
}

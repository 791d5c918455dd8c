using LawGov.Model.Writing;

namespace LawGov.Model.Units;

/// <summary>
/// Brings a name to the form of the tables: half-width letters and brackets, no white space, no quotation marks.
/// </summary>
internal static class NameNormalizer
{
    /// <summary>Longest name that is looked at, in characters after normalising; the longest real ones have about 45.</summary>
    public const int MaxLength = 60;

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
        }
        return length;
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

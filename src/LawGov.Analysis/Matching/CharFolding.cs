namespace LawGov.Analysis.Matching;

/// <summary>
/// Folds the characters that documents write differently and mean alike: full and half width, the many brackets, dashes, upper and lower case.
/// White space and quotation marks fold to nothing.
/// </summary>
/// <remarks>One character folds to one character or to none, so that a place in folded text is a place in the original text.</remarks>
internal static class CharFolding
{
    /// <summary>What a character folds to that is left out: white space, quotation marks, marks of Markdown.</summary>
    public const char Nothing = '\0';

    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthDistance = 0xFEE0;

    /// <summary>Whether a character is a Chinese one (a unified ideograph); it folds to itself, and nothing else folds to it.</summary>
    public static bool IsChinese(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>The folded character, or <see cref="Nothing"/>.</summary>
    public static char Fold(char c)
    {
        // Nine of ten characters of a plan are Chinese and stay as they are, and so do the other letters without case, which are most of all characters there are.
        if (IsChinese(c) || c is >= '\uAC00' and <= '\uF8FF') return c;
        if (c is >= FullWidthFirst and <= FullWidthLast) c = (char)(c - FullWidthDistance);
        return c switch
        {
            // Private use and zero-width characters are left behind by word processors and scanners.
            '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u00AD' => Nothing,
            '“' or '”' or '‘' or '’' or '"' or '\'' or '「' or '」' or '『' or '』' or '《' or '》' or '〈' or '〉' or '<' or '>' or '*' or '#' or '`' => Nothing,
            '〔' or '【' or '[' or '{' or '﹝' => '(',
            '〕' or '】' or ']' or '}' or '﹞' => ')',
            '。' or '｡' or '．' => '.',
            '﹑' or '､' => '、',
            '—' or '–' or '－' or '―' or '─' or '~' => '-',
            '‧' or '•' or '・' => '·',
            _ when char.IsWhiteSpace(c) || char.IsControl(c) => Nothing,
            _ => char.ToLowerInvariant(c),
        };
    }

    /// <summary>How many characters a text folds to.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var c in text)
            if (Fold(c) != Nothing) length++;
        return length;
    }

    /// <summary>Whether a folded character parts two phrases, so that no pair of characters is read across it.</summary>
    public static bool IsSeparator(char folded) => folded is '.' or ',' or '、' or ';' or ':' or '!' or '?' or '(' or ')' or '-' or '…' or '·' or '/' or '|';
}

namespace LawGov.Readers.Word;

/// <summary>
/// Writes the marks of bulleted lists. Symbol fonts draw marks where other fonts have letters (<c>l</c> in Wingdings is ●), or where Unicode
/// has no characters of its own.
/// </summary>
internal static class BulletMarks
{
    private const string Mark = "•";
    private const char FirstPrivate = '\uE000';
    private const char LastPrivate = '\uF8FF';

    /// <summary>Word's own bullet of the second level is this letter in Courier New, whose font the file may leave out.</summary>
    private const string RoundLetter = "o";

    private static readonly string[] SymbolFonts = ["Wingdings", "Webdings", "Symbol", "ZapfDingbats", "Zapf Dingbats", "Marlett", "MS Outlook", "Monotype Sorts"];

    /// <summary>The mark, never a letter that only its font makes one.</summary>
    public static string Of(string text, string? font)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        if (text == RoundLetter || IsSymbolFont(font)) return Mark;
        foreach (var c in text)
            if (c is < FirstPrivate or > LastPrivate) return text;
        return Mark;
    }

    public static bool IsSymbolFont(string? font) => font is not null && Array.Exists(SymbolFonts, f => font.StartsWith(f, StringComparison.OrdinalIgnoreCase));
}

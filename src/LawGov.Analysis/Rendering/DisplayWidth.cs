namespace LawGov.Analysis.Rendering;

/// <summary>Columns that text takes up on a terminal: two for Chinese characters and full-width forms, one for others.</summary>
internal static class DisplayWidth
{
    /// <summary>Columns of <paramref name="text"/>.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text) width += Of(c);
        return width;
    }

    /// <summary><paramref name="text"/> cut to <paramref name="columns"/> with an ellipsis, or filled up with spaces.</summary>
    public static string Fit(string text, int columns)
    {
        if (Of(text) > columns) text = Cut(text, columns);
        return text + new string(' ', columns - Of(text));
    }

    /// <summary><paramref name="text"/>, cut to at most <paramref name="columns"/> with an ellipsis.</summary>
    public static string Cut(string text, int columns)
    {
        if (Of(text) <= columns) return text;
        var width = 1;
        var end = 0;
        while (end < text.Length && width + Of(text[end]) <= columns) width += Of(text[end++]);
        if (end > 0 && char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end] + "…";
    }

    private static int Of(char c) => c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF01' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6')
        or '“' or '”' or '‘' or '’' or '—' ? 2 : 1;
}

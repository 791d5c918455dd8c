namespace LawGov.Analysis.Rendering;

/// <summary>Breaks text into lines of a terminal: English between words, Chinese between characters, no closing mark at the start of a line.</summary>
internal static class LineBreaking
{
    private const string Closing = "，。、；：？！）》】〕”’…,.;:?!)]%";
    private const char ListMark = '、';
    private const string Opening = "（《【〔“‘([+-";

    /// <summary>The lines of a text; all but the first begin with <paramref name="indent"/> spaces.</summary>
    /// <param name="text">The text, without line breaks.</param>
    /// <param name="columns">Columns of a line.</param>
    /// <param name="indent">Columns in front of the further lines; less than half of <paramref name="columns"/>.</param>
    public static IEnumerable<string> Wrap(string text, int columns, int indent)
    {
        var margin = "";
        // A list, and no sentence, breaks between its members, where one ends not too early: names of units stay whole.
        var isList = text.AsSpan().IndexOfAny("，。；！？,;") < 0;
        text = text.TrimEnd();
        var at = 0;
        while (true)
        {
            var room = columns - margin.Length;
            // Every character takes a column: no more of the text can matter for this line.
            var ahead = text.Substring(at, Math.Min(text.Length - at, room + 2));
            if (at + ahead.Length == text.Length && DisplayWidth.Of(ahead) <= room)
            {
                if (ahead.Length > 0 || margin.Length == 0) yield return margin + ahead;
                yield break;
            }

            var end = EndOf(ahead, room, isList);
            yield return margin + ahead[..end].TrimEnd();
            at += end;
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            margin = new string(' ', indent);
        }
    }

    /// <summary>Where the line ends: the last place that allows a break, or the last that fits when none does.</summary>
    private static int EndOf(string text, int columns, bool isList)
    {
        var fits = 0;
        for (var width = 0; fits < text.Length; fits++)
        {
            width += DisplayWidth.Of(text.AsSpan(fits, 1));
            if (width > columns) break;
        }

        if (fits < text.Length && fits > 1 && char.IsLowSurrogate(text[fits])) fits--;
        if (fits >= text.Length) return fits;
        var mark = isList ? text.AsSpan(0, fits).LastIndexOf(ListMark) : -1;
        if (mark >= fits / 2 && mark + 1 < fits) return mark + 1;
        for (var end = fits; end > fits / 2; end--)
            if (Breaks(text, end)) return end;
        return Math.Max(1, fits);
    }

    private static bool Breaks(string text, int at)
    {
        if (at >= text.Length) return true;
        var (before, after) = (text[at - 1], text[at]);
        if (before == ' ' || after == ' ') return text[..at].Trim().Length > 0;
        if (char.IsLowSurrogate(after) || Closing.Contains(after, StringComparison.Ordinal) || Opening.Contains(before, StringComparison.Ordinal)) return false;
        return DisplayWidth.Of(text.AsSpan(at - 1, 1)) == 2 || DisplayWidth.Of(text.AsSpan(at, 1)) == 2;
    }
}

using LawGov.Model.Writing;

namespace LawGov.Model.Normalizing;

/// <summary>Blanks out tags that stand in a text, so that it can be read in place: the one thing that reading a text does about markup.</summary>
/// <remarks>
/// Web pages are read by LawGov.Readers, which knows their styles, lists and hidden parts. This is for text that merely has tags in it: a row of Markdown with
/// <c>&lt;br&gt;</c>, the source of a page that somebody passes as text. The latter is reported.
/// The masked text is exactly as long as the page: every offset stays an offset into the page. A tag that ends a line
/// becomes a line break, a cell of an assignment table a tab, an entity its character, and everything else of the
/// markup characters that the normaliser drops.
/// </remarks>
internal static class MarkupMask
{
    /// <summary>Dropped by the normaliser like a space, but never taken for an empty cell.</summary>
    private const char Nothing = '\u200B';

    private const int LongestEntity = 10;

    /// <summary>A row of Markdown is not longer, so that looking back stays linear.</summary>
    private const int LongestRow = 4000;

    /// <summary>The text at the places where it stands between the tags; text without markup is returned as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="page">The first tag that only a page has, of a paragraph or cell; null where there is none.</param>
    public static string Apply(string text, out SourceSpan? page)
    {
        page = null;
        if (!IsMarkup(text)) return text;
        var tags = MarkupTag.ReadAll(text);
        if (tags.Count == 0) return text;
        var first = tags.FindIndex(IsOfPage);
        if (first >= 0) page = SourceSpan.FromBounds(tags[first].Start, tags[first].End);
        var tables = MarkupTable.FindGrids(text, tags);
        return string.Create(text.Length, (text, tags, tables), static (target, state) => Fill(target, state.text, state.tags, state.tables));
    }

    /// <summary>A closing tag and a paragraph, break or cell: anything less may be an angle bracket in prose.</summary>
    private static bool IsMarkup(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('<') < 0) return false;
        return text.IndexOf("<br", StringComparison.OrdinalIgnoreCase) >= 0
            || text.IndexOf("</", StringComparison.Ordinal) >= 0
            && (text.IndexOf("<p", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("<td", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("<div", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("<span", StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static bool IsOfPage(MarkupTag tag) => tag.Kind is MarkupKind.Paragraph or MarkupKind.Cell;

    private static void Fill(Span<char> target, string text, List<MarkupTag> tags, List<MarkupTable> tables)
    {
        var isPage = tags.Exists(IsOfPage);
        var at = 0;
        var grid = 0;
        foreach (var tag in tags)
        {
            CopyText(target, text, at, tag.Start, isPage);
            target[tag.Start..tag.End].Fill(Nothing);
            while (grid < tables.Count && tables[grid].End <= tag.Start) grid++;
            var table = grid < tables.Count && tables[grid].Start <= tag.Start ? tables[grid] : null;
            if (table is not null) table.Write(tag, text, target[tag.Start..tag.End]);
            else if (tag.Kind == MarkupKind.Break && IsInRow(text, tag.Start)) target[tag.Start] = ' ';
            else if (tag.BreaksLine) target[tag.Start] = '\n';
            at = tag.End;
        }

        CopyText(target, text, at, text.Length, isPage);
    }

    /// <summary>| 1 | 建桥&lt;br&gt;修路 |: a break inside a row of Markdown cuts no row.</summary>
    private static bool IsInRow(string text, int at)
    {
        var before = text.AsSpan(0, at)[Math.Max(0, at - LongestRow)..];
        var end = before.LastIndexOfAny(LineEnds.Any);
        return (end >= 0 || before.Length == at) && before[(end + 1)..].Contains('|');
    }

    /// <summary>In a page a line break is a space; where only single tags stand in plain text it keeps its meaning.</summary>
    private static void CopyText(Span<char> target, string text, int start, int end, bool isPage)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c == '&' && ReadEntity(text.AsSpan(i, end - i), out var meant) is var length and > 0)
            {
                target[i] = meant;
                target.Slice(i + 1, length - 1).Fill(Nothing);
                i += length - 1;
            }
            else
            {
                target[i] = isPage && CharacterFolding.Fold(c) is ('\n' or '\t') ? ' ' : c;
            }
        }
    }

    private static int ReadEntity(ReadOnlySpan<char> text, out char meant)
    {
        meant = default;
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 2) return 0;
        var name = text[1..end];
        if (name[0] == '#')
        {
            var digits = name[1..];
            var isHex = !digits.IsEmpty && digits[0] is 'x' or 'X';
            var style = isHex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None;
            if (!ushort.TryParse(isHex ? digits[1..] : digits, style, System.Globalization.CultureInfo.InvariantCulture, out var code) || code == 0 || char.IsSurrogate((char)code)) return 0;
            meant = (char)code;
            return end + 1;
        }

        meant = name switch
        {
            "nbsp" or "ensp" or "emsp" or "thinsp" or "zwnj" => ' ',
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            "ldquo" => '“',
            "rdquo" => '”',
            "lsquo" => '‘',
            "rsquo" => '’',
            "middot" => '·',
            "bull" => '•',
            "hellip" => '…',
            "mdash" => '—',
            "ndash" => '–',
            "times" => '×',
            "permil" => '‰',
            _ => '\0',
        };
        return meant == 0 ? 0 : end + 1;
    }
}

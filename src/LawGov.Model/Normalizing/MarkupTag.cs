namespace LawGov.Model.Normalizing;

/// <summary>What a tag of a web page does to the text around it.</summary>
internal enum MarkupKind
{
    /// <summary>Set within a line: span, b, a.</summary>
    Inline = 0,

    /// <summary>Starts or ends a paragraph: p, div, li, h1.</summary>
    Paragraph,

    /// <summary>br.</summary>
    Break,

    /// <summary>table.</summary>
    Table,

    /// <summary>tr.</summary>
    Row,

    /// <summary>td, th.</summary>
    Cell,

    /// <summary>A comment, a script or a style, with all it contains.</summary>
    Hidden,
}

/// <summary>A tag of a web page, or a stretch of it that shows no text.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Kind">What it does.</param>
/// <param name="IsClosing">It closes its element.</param>
internal readonly record struct MarkupTag(int Start, int End, MarkupKind Kind, bool IsClosing)
{
    /// <summary>No tag is longer; a &lt; without an end is text.</summary>
    private const int LongestTag = 4000;

    public bool BreaksLine => Kind is MarkupKind.Paragraph or MarkupKind.Break or MarkupKind.Table or MarkupKind.Row or MarkupKind.Cell;

    /// <summary>All tags of a text, in order. Time is linear in its length.</summary>
    public static List<MarkupTag> ReadAll(string text)
    {
        var tags = new List<MarkupTag>();
        // Marks that the rest of the text does not contain: looking for them again would cost the square of its length.
        var missing = new HashSet<string>(StringComparer.Ordinal);
        var at = 0;
        while (true)
        {
            var next = text.AsSpan(at).IndexOf('<');
            if (next < 0) return tags;
            at += next;
            if (Read(text, at, missing) is not { } tag)
            {
                at++;
                continue;
            }

            tags.Add(tag);
            at = tag.End;
        }
    }

    private static MarkupTag? Read(string text, int start, HashSet<string> missing)
    {
        var rest = text.AsSpan(start);
        if (rest.StartsWith("<!--")) return Until(rest, "-->", start, missing);
        if (rest.StartsWith("<!") || rest.StartsWith("<?")) return Until(rest, ">", start, missing);
        var isClosing = rest.Length > 1 && rest[1] == '/';
        var nameStart = isClosing ? 2 : 1;
        var nameEnd = nameStart;
        while (nameEnd < rest.Length && char.IsAsciiLetterOrDigit(rest[nameEnd])) nameEnd++;
        if (nameEnd == nameStart || !char.IsAsciiLetter(rest[nameStart])) return null;
        var end = rest[..Math.Min(rest.Length, LongestTag)].IndexOf('>');
        if (end < 0 || nameEnd < end && rest[nameEnd] is not (' ' or '/' or '\t' or '\n' or '\r' or ':')) return null;
        Span<char> name = stackalloc char[12];
        var length = rest[nameStart..Math.Min(nameEnd, nameStart + name.Length)].ToLowerInvariant(name);
        var kind = KindOf(name[..length]);
        // The tag that closes it is one of its own.
        if (kind == MarkupKind.Hidden && !isClosing) return Until(rest, string.Concat("</", name[..length]), start, missing, withMark: false);
        return new MarkupTag(start, start + end + 1, kind, isClosing);
    }

    /// <summary>Everything up to <paramref name="mark"/>; only the tag itself where the mark is missing.</summary>
    private static MarkupTag? Until(ReadOnlySpan<char> rest, string mark, int start, HashSet<string> missing, bool withMark = true)
    {
        var end = missing.Contains(mark) ? -1 : rest.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            missing.Add(mark);
            var own = rest[..Math.Min(rest.Length, LongestTag)].IndexOf('>');
            return own < 0 ? null : new MarkupTag(start, start + own + 1, MarkupKind.Inline, false);
        }

        return new MarkupTag(start, start + end + (withMark ? mark.Length : 0), MarkupKind.Hidden, false);
    }

    private static MarkupKind KindOf(ReadOnlySpan<char> name) => name switch
    {
        "p" or "div" or "li" or "ul" or "ol" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "center" or "hr" or "section" or "article" or "title" or "head" or "body" or "html" or "blockquote" or "dl" or "dt" or "dd" or "form" or "header" or "footer" or "pre" => MarkupKind.Paragraph,
        "br" => MarkupKind.Break,
        "table" or "tbody" or "thead" or "tfoot" => MarkupKind.Table,
        "tr" => MarkupKind.Row,
        "td" or "th" => MarkupKind.Cell,
        "script" or "style" => MarkupKind.Hidden,
        _ => MarkupKind.Inline,
    };
}

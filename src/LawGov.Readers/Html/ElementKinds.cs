using System.Collections.Frozen;
using AngleSharp.Dom;

namespace LawGov.Readers.Html;

/// <summary>What the elements of HTML mean to the text of a page.</summary>
internal static class ElementKinds
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav",
        "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    // Nothing of these is text of a document.
    private static readonly FrozenSet<string> Unread = FrozenSet.Create(StringComparer.Ordinal,
        "aside", "audio", "button", "canvas", "embed", "footer", "frame", "frameset", "head", "iframe", "input", "map", "nav", "noframes", "noscript",
        "object", "option", "rp", "rt", "script", "select", "style", "svg", "template", "textarea", "title", "video");

    private static readonly FrozenSet<string> Format = FrozenSet.Create(StringComparer.Ordinal,
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    // Elements that have no end tag, or whose end tag is so often left out that the standard ends them by itself.
    private static readonly FrozenSet<string> Open = FrozenSet.Create(StringComparer.Ordinal,
        "area", "base", "br", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "optgroup", "option", "p", "param",
        "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr");

    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(StringComparer.Ordinal,
        "class", "colspan", "content", "hidden", "id", "itemprop", "name", "property", "rowspan", "start", "style", "type", "value");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FormatNames = Format.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AttributeNames = Attributes.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsFormat(ReadOnlySpan<char> name) => FormatNames.Contains(name);

    public static bool MayStayOpen(string name) => Open.Contains(name);

    public static bool IsNeededAttribute(ReadOnlySpan<char> name) => AttributeNames.Contains(name);

    /// <summary>Whether a browser shows nothing of the element, or what it shows is no text of the page.</summary>
    public static bool IsUnread(IElement element) => Unread.Contains(element.LocalName) || element.HasAttribute("hidden") || IsHiddenByStyle(element);

    // visibility:hidden is not looked at: pages hide their article that way until a script shows it.
    private static bool IsHiddenByStyle(IElement element)
    {
        if (element.GetAttribute("style") is not { Length: > 0 } style) return false;
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style.AsSpan(at + "display".Length).TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}

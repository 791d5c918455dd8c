using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>The styles of a Word file, with what they inherit (ECMA-376 part 1, 17.7).</summary>
internal sealed class StyleSheet
{
    /// <summary>A chain of styles longer than this is a loop.</summary>
    private const int LongestChain = 64;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private string? _defaultParagraphStyle;

    public static StyleSheet Empty { get; } = new();

    public static StyleSheet Read(ZipPackage package, string part, int depthLimit)
    {
        var sheet = new StyleSheet();
        using var xml = new XmlPart(package, part, depthLimit);
        while (xml.Read())
            if (xml.NodeType == System.Xml.XmlNodeType.Element && WordNames.Name(xml) == "style") sheet.ReadStyle(xml);
        return sheet;
    }

    /// <summary>Adds a style; the first of a name counts.</summary>
    public void Add(string id, WordStyle style, bool isDefault)
    {
        if (_styles.TryAdd(id, style) && isDefault) _defaultParagraphStyle = id;
    }

    /// <summary>The list a paragraph style puts its paragraphs into; null when it names none. A paragraph without a style has the default one.</summary>
    public int? ListOf(string? styleId)
    {
        foreach (var (_, style) in ParagraphChain(styleId))
            if (style.ListId is { } list) return list;
        return null;
    }

    /// <summary>
    /// The level of a paragraph style in a list; null when nothing names one. Level and list are inherited apart: a style may name its level alone,
    /// or be named by the level of the list.
    /// </summary>
    public int? LevelOf(string? styleId, NumberedList list)
    {
        foreach (var (id, style) in ParagraphChain(styleId))
            if ((style.Level ?? list.LevelOfStyle(id)) is { } level) return level;
        return null;
    }

    /// <summary>The level of a heading (标题 1 to 标题 9) that a style stands for, from 0; null for text.</summary>
    public int? HeadingLevelOf(string? styleId)
    {
        foreach (var (_, style) in ParagraphChain(styleId))
            if (style.HeadingLevel is { } level) return level;
        return null;
    }

    /// <summary>Whether a style of characters or paragraphs hides its text; null when it says nothing.</summary>
    public bool? IsHidden(string? styleId)
    {
        foreach (var (_, style) in Chain(styleId))
            if (style.IsHidden is { } hidden) return hidden;
        return null;
    }

    /// <summary>Whether the style of a paragraph hides all of it, its end included.</summary>
    public bool IsParagraphHidden(string? styleId)
    {
        foreach (var (_, style) in ParagraphChain(styleId))
            if (style.IsHidden is { } hidden) return hidden;
        return false;
    }

    /// <summary>The list a numbering style stands for; null when it stands for none.</summary>
    public int? ListOfNumberingStyle(string styleId) => _styles.TryGetValue(styleId, out var style) ? style.ListId : null;

    // A paragraph whose style is not defined has the default one.
    private IEnumerable<(string Id, WordStyle Style)> ParagraphChain(string? styleId) =>
        Chain(styleId is not null && _styles.ContainsKey(styleId) ? styleId : _defaultParagraphStyle);

    private IEnumerable<(string Id, WordStyle Style)> Chain(string? styleId)
    {
        for (var i = 0; i < LongestChain && styleId is not null && _styles.TryGetValue(styleId, out var style); i++)
        {
            yield return (styleId, style);
            styleId = style.BasedOn;
        }
    }

    private void ReadStyle(XmlPart xml)
    {
        var id = xml.Attribute("styleId");
        var isDefault = xml.Attribute("type") == "paragraph" && xml.Attribute("default") is "1" or "true" or "on";
        string? basedOn = null;
        int? list = null, level = null, heading = null;
        bool? hidden = null;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            var childDepth = xml.Depth;
            switch (WordNames.Name(xml))
            {
                case "basedOn":
                    basedOn = xml.Attribute("val");
                    break;
                case "name":
                    heading = HeadingOf(xml.Attribute("val"));
                    break;
                case "pPr":
                    while (xml.NextChild(childDepth))
                        if (WordNames.Name(xml) == "numPr") (list, level) = ParagraphProperties.ReadList(xml);
                    break;
                case "rPr":
                    while (xml.NextChild(childDepth))
                        if (WordNames.Name(xml) == "vanish") hidden = WordNames.IsOn(xml);
                    break;
            }
        }

        if (id is not null) Add(id, new WordStyle(basedOn, list, level, heading, hidden), isDefault);
    }

    // The names of built-in styles are English in every language of Word.
    private static int? HeadingOf(string? name) =>
        name is { Length: 9 } && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name[8] is >= '1' and <= '9' ? name[8] - '1' : null;
}

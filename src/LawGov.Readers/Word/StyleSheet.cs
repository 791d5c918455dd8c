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

    /// <summary>
    /// The list a style puts its paragraphs into: list, level (null when none is named) and the style that says so, nearest first.
    /// A paragraph without a style has the default one.
    /// </summary>
    public (int ListId, int? Level, string StyleId)? ListOf(string? styleId)
    {
        foreach (var (id, style) in Chain(styleId ?? _defaultParagraphStyle))
            if (style.ListId is { } list) return (list, LevelOf(id), id);
        return null;
    }

    public bool IsHidden(string? styleId)
    {
        foreach (var (_, style) in Chain(styleId))
            if (style.IsHidden is { } hidden) return hidden;
        return false;
    }

    /// <summary>The list a numbering style stands for; null when it stands for none.</summary>
    public int? ListOfNumberingStyle(string styleId) => _styles.TryGetValue(styleId, out var style) ? style.ListId : null;

    private int? LevelOf(string styleId)
    {
        foreach (var (_, style) in Chain(styleId))
            if (style.Level is { } level) return level;
        return null;
    }

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
        int? list = null, level = null;
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

        if (id is null || !_styles.TryAdd(id, new WordStyle(basedOn, list, level, hidden))) return;
        if (isDefault) _defaultParagraphStyle = id;
    }
}

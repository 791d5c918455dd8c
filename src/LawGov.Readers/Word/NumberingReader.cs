using System.Globalization;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>Reads the numbering part of a Word file.</summary>
internal static class NumberingReader
{
    /// <summary>Word allows labels of 31 characters; a file that says otherwise would repeat them in every paragraph.</summary>
    private const int LongestText = 64;

    public static NumberingDefinitions Read(ZipPackage package, string part, int depthLimit)
    {
        var result = new NumberingDefinitions();
        using var xml = new XmlPart(package, part, depthLimit);
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element) continue;
            switch (WordNames.Name(xml))
            {
                case "abstractNum" when Id(xml, "abstractNumId") is { } id:
                    result.Add(id, ReadAbstract(xml));
                    break;
                case "num" when Id(xml, "numId") is { } id:
                    result.Add(id, ReadList(xml));
                    break;
            }
        }

        return result;
    }

    private static AbstractList ReadAbstract(XmlPart xml)
    {
        var levels = new NumberingLevel?[NumberingLevel.Count];
        string? link = null, name = null;
        var restarts = xml.Attribute("restartNumberingAfterBreak") is "1" or "true" or "on";
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "numStyleLink":
                    link = xml.Attribute("val");
                    break;
                case "name":
                    name = xml.Attribute("val");
                    break;
                case "lvl" when LevelIndex(xml) is { } level:
                    levels[level] = ReadLevel(xml);
                    break;
            }
        }

        return new AbstractList(levels, link, name, restarts);
    }

    private static ListInstance ReadList(XmlPart xml)
    {
        var abstractId = -1;
        var starts = new Dictionary<int, int>();
        var levels = new Dictionary<int, NumberingLevel>();
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "abstractNumId":
                    abstractId = WordNames.Number(xml) ?? -1;
                    break;
                case "lvlOverride" when LevelIndex(xml) is { } level:
                    ReadOverride(xml, level, starts, levels);
                    break;
            }
        }

        return new ListInstance(abstractId, starts, levels);
    }

    private static void ReadOverride(XmlPart xml, int level, Dictionary<int, int> starts, Dictionary<int, NumberingLevel> levels)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "startOverride" when WordNames.Number(xml) is { } start:
                    starts[level] = start;
                    break;
                case "lvl":
                    levels[level] = ReadLevel(xml);
                    break;
            }
        }
    }

    private static NumberingLevel ReadLevel(XmlPart xml)
    {
        var result = new NumberingLevel();
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "AlternateContent":
                    WordNames.ReadAlternate(xml, inner => result = ReadBranch(inner, result));
                    break;
                case "rPr":
                    result = result with { Font = RunFonts.Read(xml) ?? result.Font };
                    break;
                default:
                    result = ReadSetting(xml, result);
                    break;
            }
        }

        return result;
    }

    // A custom format stands in a branch of its own, for programs that do not know it.
    private static NumberingLevel ReadBranch(XmlPart xml, NumberingLevel result)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth)) result = ReadSetting(xml, result);
        return result;
    }

    private static NumberingLevel ReadSetting(XmlPart xml, NumberingLevel level) => WordNames.Name(xml) switch
    {
        "start" => level with { Start = WordNames.Number(xml) ?? 0 },
        "numFmt" => level with { Format = xml.Attribute("val") ?? "decimal", CustomFormat = xml.Attribute("format") },
        "lvlText" => level with { Text = Clip(xml.Attribute("val") ?? "") },
        "lvlRestart" => level with { RestartAfter = WordNames.Number(xml) },
        "isLgl" => level with { IsLegal = WordNames.IsOn(xml) },
        "suff" => level with { HasGap = xml.Attribute("val") != "nothing" },
        "pStyle" => level with { StyleId = xml.Attribute("val") },
        _ => level,
    };

    private static string Clip(string text) => text.Length <= LongestText ? text : text[..LongestText];

    private static int? LevelIndex(XmlPart xml) => Id(xml, "ilvl") is { } level and >= 0 and < NumberingLevel.Count ? level : null;

    private static int? Id(XmlPart xml, string attribute) =>
        int.TryParse(xml.Attribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? id : null;
}

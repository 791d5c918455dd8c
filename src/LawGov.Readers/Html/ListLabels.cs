using System.Globalization;
using AngleSharp.Dom;
using LawGov.Readers.Numbering;

namespace LawGov.Readers.Html;

/// <summary>Labels that a browser counts: the items of ordered lists. Text that brings its own label gets no second one.</summary>
internal sealed class ListLabels
{
    private const int LongestOwnLabel = 8;
    private readonly Dictionary<IElement, int> _next = [];

    /// <summary>Counts an item that is entered; null when its list has no numbers.</summary>
    public (IElement List, int Value)? Enter(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list) return null;
        var value = Number(item, "value") ?? (_next.TryGetValue(list, out var next) ? next : Number(list, "start") ?? 1);
        _next[list] = value == int.MaxValue ? value : value + 1;
        return (list, value);
    }

    /// <summary>The label of an item, the gap behind it included; empty when its text brings one.</summary>
    public static string Of(IElement list, int value, string text)
    {
        if (HasOwnLabel(text)) return "";
        var (format, ending) = Format(list);
        return format == "none" ? "" : (NumberFormats.Write(format, value) ?? value.ToString(CultureInfo.InvariantCulture)) + ending;
    }

    private static (string Format, string Ending) Format(IElement list)
    {
        var style = list.GetAttribute("style") ?? "";
        if (style.Contains("none", StringComparison.OrdinalIgnoreCase)) return ("none", "");
        if (style.Contains("cjk-ideographic", StringComparison.OrdinalIgnoreCase) || style.Contains("chinese-informal", StringComparison.OrdinalIgnoreCase))
            return ("chineseCountingThousand", "、");
        return list.GetAttribute("type") switch
        {
            "a" => ("lowerLetter", ". "),
            "A" => ("upperLetter", ". "),
            "i" => ("lowerRoman", ". "),
            "I" => ("upperRoman", ". "),
            _ => ("decimal", ". "),
        };
    }

    // 1. · （一） · 一、 · 第一条 · ①
    private static bool HasOwnLabel(string text)
    {
        if (text.Length == 0) return true;
        if (text[0] is '（' or '(' or '第' or (>= '①' and <= '⒛')) return true;
        for (var i = 0; i < Math.Min(text.Length, LongestOwnLabel); i++)
        {
            if (text[i] is '、' or '.' or '．' or ')' or '）') return i > 0;
            if (!char.IsAsciiDigit(text[i]) && !"一二三四五六七八九十百零〇".Contains(text[i], StringComparison.Ordinal)) return false;
        }

        return false;
    }

    private static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}

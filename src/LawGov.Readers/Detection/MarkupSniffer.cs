using System.Text.RegularExpressions;

namespace LawGov.Readers.Detection;

/// <summary>Tells a web page, whole or a piece, from a plain text.</summary>
internal static partial class MarkupSniffer
{
    private const int Searched = 16 * 1024;

    public static bool IsHtml(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Searched));
        return FirstTag().IsMatch(SkipPrologue(head)) || Root().IsMatch(head);
    }

    // Comments and the XML declaration say nothing yet.
    private static ReadOnlySpan<char> SkipPrologue(ReadOnlySpan<char> head)
    {
        while (true)
        {
            head = head.TrimStart();
            var end = head.StartsWith("<!--") ? "-->" : head.StartsWith("<?xml") ? "?>" : null;
            if (end is null || head.IndexOf(end) is var at && at < 0) return head;
            head = head[(at + end.Length)..];
        }
    }

    // A piece of a page: its first character opens an element that only pages have.
    [GeneratedRegex(@"\A<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|table|tbody|tr|td|p|span|font|center|section|article|main|header|nav|ul|ol|dl|h[1-6]|a|b|strong|br|hr|form|iframe)\b[^<]*>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstTag();

    // A whole page with something in front, as crawlers leave it.
    [GeneratedRegex(@"<!doctype\s+html|<html[\s>]|<body[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Root();
}

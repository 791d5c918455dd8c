using AngleSharp.Dom;
using LawGov.Model.Heads;
using LawGov.Readers.Layout;

namespace LawGov.Readers.Html;

/// <summary>Finds the heading of a page, and whether an article already contains it.</summary>
internal static class PageTitle
{
    /// <summary>Lines at the head of an article among which its title stands, broken or not.</summary>
    private const int HeadLines = 12;

    /// <summary>Of two headings of the first level, one is the site's name and short.</summary>
    private const int ShortestTitle = 8;

    private const int LongestLine = 100;

    /// <summary>The last first-level heading above the article that is long enough for a title, its lines joined; null when there is none.</summary>
    public static PageBlock? HeadingOf(IReadOnlyList<PageBlock> blocks)
    {
        PageBlock? found = null;
        for (var i = 0; i < blocks.Count && !blocks[i].IsInArticle; i++)
        {
            if (blocks[i] is not { Element: "h1", Block: ParagraphBlock first }) continue;
            var text = first.Text;
            while (i + 1 < blocks.Count && blocks[i + 1] is { Element: "h1", IsInArticle: false, Text: { } more })
            {
                text += more;
                i++;
            }

            if (text.Length >= ShortestTitle) found = new PageBlock(first with { Text = text }, "h1", true, false);
        }

        return found ?? LineAbove(blocks);
    }

    // Pages without such a heading still put the title right above the article.
    private static PageBlock? LineAbove(IReadOnlyList<PageBlock> blocks)
    {
        var article = 0;
        while (article < blocks.Count && !blocks[article].IsInArticle) article++;
        if (article == blocks.Count) return null;
        for (var i = article - 1; i >= Math.Max(0, article - HeadLines); i--)
            if (blocks[i] is { IsLink: false, Block: ParagraphBlock { Label: "", Text.Length: >= ShortestTitle and <= LongestLine } line } && TabTitles.IsTitle(line.Text)
                && line.Text.AsSpan().IndexOfAny(">»›＞") < 0 && IndexReader.ReadLine(line.Text).Count == 0 && IndexReader.GluedEntry(line.Text) is null)
                return new PageBlock(line, blocks[i].Element, true, false);
        return null;
    }

    /// <summary>The title element, without the name of the site behind it; null when there is none.</summary>
    public static string? OfTab(IElement root)
    {
        var text = root.QuerySelector("title")?.TextContent;
        if (string.IsNullOrWhiteSpace(text)) return null;
        var inline = new InlineText();
        inline.Append(text, isLink: false);
        return TabTitles.Of(inline.Take(out _));
    }

    /// <summary>
    /// The block without what a page puts behind a title on the same line: <c>某市工作要点 来源：市司法局 更新时间：2022-09-30</c>. The entries go into the metadata.
    /// </summary>
    public static PageBlock WithoutTail(PageBlock block, bool isAtHead, PageMetadata metadata)
    {
        if (!isAtHead || block.Block is not ParagraphBlock { Label: "" } paragraph || IndexReader.TailOf(paragraph.Text) is not (> 0 and var start)) return block;
        var title = paragraph.Text[..start].TrimEnd();
        if (title.Length < ShortestTitle || !TabTitles.IsTitle(title)) return block;
        foreach (var entry in IndexReader.ReadLine(paragraph.Text[start..])) metadata.Add(entry, MetadataOrigin.IndexTable);
        return block with { Block = paragraph with { Text = title } };
    }

    /// <summary>Whether the article begins with this title; width, spaces and punctuation aside, and over the ends of lines.</summary>
    public static bool IsIn(string title, IEnumerable<PageBlock> article)
    {
        var head = Letters(string.Concat(article.Take(HeadLines).Select(b => b.Text)));
        return head.Contains(Letters(title), StringComparison.Ordinal);
    }

    /// <summary>
    /// Joins the lines of a title that was broken by hand for its looks, known by the title the page states:
    /// <c>国务院关于做好当前和今后一个时期</c> ⏎ <c>促进就业工作的若干意见</c>.
    /// </summary>
    public static List<PageBlock> Mend(List<PageBlock> article, string title)
    {
        var wanted = Letters(title);
        for (var start = 0; start < Math.Min(HeadLines, article.Count); start++)
        {
            var seen = "";
            for (var end = start; end < article.Count && article[end].Block is ParagraphBlock { Label: "" } && seen.Length < wanted.Length; end++)
            {
                seen += Letters(article[end].Text!);
                if (!wanted.StartsWith(seen, StringComparison.Ordinal)) break;
                if (seen.Length < wanted.Length || end == start) continue;
                var whole = string.Concat(article.Skip(start).Take(end - start + 1).Select(b => b.Text));
                var mended = article[start] with { Block = new ParagraphBlock("", whole, ((ParagraphBlock)article[start].Block).Place) };
                return [.. article.Take(start), mended, .. article.Skip(end + 1)];
            }
        }

        return article;
    }

    /// <summary>So many letters of a title in a row in the first lines of an article mean that the article contains it.</summary>
    private const int SharedLetters = 12;

    /// <summary>Whether the tab's title is that of a document which the article goes on to be: of some length, and no part of it stands in the article's first lines.</summary>
    public static bool LooksLikeTitle(string title, IReadOnlyList<PageBlock> article)
    {
        var letters = Letters(title);
        if (letters.Length < ShortestTitle) return false;
        var head = Letters(string.Concat(article.Take(HeadLines).Select(b => b.Text)));
        for (var at = 0; at + SharedLetters <= letters.Length; at++)
            if (head.Contains(letters.AsSpan(at, SharedLetters), StringComparison.Ordinal)) return false;
        return true;
    }

    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}

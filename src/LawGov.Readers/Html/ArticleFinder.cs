using System.Collections.Frozen;
using AngleSharp.Dom;

namespace LawGov.Readers.Html;

/// <summary>
/// Finds the article (正文) of a page: where the page marks it by a name that content systems of government sites use, there; otherwise by going
/// down from the body as long as one child contains nearly all text that is no link.
/// </summary>
internal static class ArticleFinder
{
    /// <summary>A marked element must contain this share of the page's text, or it is a leftover of a template.</summary>
    private const double MarkedShare = 0.25;

    /// <summary>A child must contain this share of its parent's text to stand for it.</summary>
    private const double HeirShare = 0.8;

    /// <summary>Links above this share of all letters show that there is more on the page than an article.</summary>
    private const double MenuShare = 0.3;

    /// <summary>A page marks its article once or a few times; more marks are looked at no further.</summary>
    private const int MostMarks = 200;

    // Names of the article's container in the content systems in use: TRS, UCAP, JCMS, VSB, PowerEasy, WeChat and hand-made ones.
    private static readonly FrozenSet<string> Marks = FrozenSet.Create(StringComparer.Ordinal,
        "ucap-content", "zoom", "trs_editor", "trs_editor_view", "trs_ueditor", "trs_word", "view-content", "article-content", "article_content",
        "articlecontent", "article-body", "article_body", "article-con", "article_con", "articlecon", "pages_content", "content_body", "contentbody",
        "content-text", "content_text", "contenttext", "js_content", "vsb_content", "vsb_newscontent", "v_news_content", "newscontent", "news_content",
        "news-content", "ivs_content", "info_content", "info-content", "infocontent", "xxgk_content", "zwgk_content", "zfgb_content", "gkcontent",
        "view_content", "detail-content", "detail_content", "detailcontent", "con_text", "textcontent", "text_content", "text-content", "maintext",
        "main-text", "main_text", "printcontent", "print-content", "print_content", "printarea", "print-area", "fontzoom", "conzoom", "zw_content",
        "zwnr", "wznr", "nrzw", "xl_content", "article_text", "richtext", "rich_media_content");

    // Elements that can contain an article; text below others is a part of it.
    private static readonly FrozenSet<string> Containers = FrozenSet.Create(StringComparer.Ordinal,
        "article", "body", "center", "div", "form", "main", "section", "td", "font", "span");

    /// <summary>The elements that make up the article, in order.</summary>
    /// <param name="body">Where to look.</param>
    /// <param name="weights">Its text.</param>
    /// <param name="isWholePage">Whether nothing stands out, though the page contains menus.</param>
    public static IReadOnlyList<IElement> Find(IElement body, TextWeights weights, out bool isWholePage)
    {
        isWholePage = false;
        if (FindMarked(body, weights) is { Count: > 0 } marked) return marked;
        var found = GoDown(body, weights);
        isWholePage = found == body && weights.Links > MenuShare * (weights.Links + weights[body]);
        return [found];
    }

    private static List<IElement> FindMarked(IElement body, TextWeights weights)
    {
        IElement? best = null;
        string? bestMark = null;
        var all = new List<(IElement Element, string Mark)>();
        foreach (var element in body.QuerySelectorAll("[id],[class],[itemprop],article"))
        {
            if (all.Count == MostMarks || weights[element] == 0 || MarkOf(element) is not { } mark) continue;
            all.Add((element, mark));
            // Of two that contain the same text, the inner one: it comes later.
            if (best is not null && weights[element] < weights[best]) continue;
            best = element;
            bestMark = mark;
        }

        if (best is null || weights[best] < MarkedShare * weights[body]) return [];
        // An annex often has a container of the same name beside that of the notice.
        var result = new List<IElement>();
        foreach (var (element, mark) in all)
            if (element == best || (mark == bestMark && !element.Contains(best) && !result.Exists(r => r.Contains(element)))) result.Add(element);
        return result;
    }

    private static string? MarkOf(IElement element)
    {
        if (element.LocalName == "article") return "article";
        if (element.GetAttribute("itemprop") is "articleBody") return "articleBody";
        if (element.Id is { } id && Marks.Contains(id.ToLowerInvariant())) return id.ToLowerInvariant();
        foreach (var name in element.ClassList)
            if (Marks.Contains(name.ToLowerInvariant())) return name.ToLowerInvariant();
        return null;
    }

    private static IElement GoDown(IElement body, TextWeights weights)
    {
        var node = body;
        while (true)
        {
            var heir = Heir(node, weights);
            // A table that lays out the page is passed through to its main cell; a table of the article is no heir.
            if (heir is { LocalName: "table" }) heir = PageTable.IsLayout(heir, weights) ? MainCell(heir, weights) : null;
            if (heir is null || !Containers.Contains(heir.LocalName)) return node;
            node = heir;
        }
    }

    private static IElement? Heir(IElement node, TextWeights weights)
    {
        foreach (var child in node.Children)
            if (weights[child] > 0 && weights[child] >= HeirShare * weights[node]) return child;
        return null;
    }

    private static IElement? MainCell(IElement table, TextWeights weights)
    {
        foreach (var cell in PageTable.CellsOf(table))
            if (weights[cell] >= HeirShare * weights[table]) return cell;
        return null;
    }
}

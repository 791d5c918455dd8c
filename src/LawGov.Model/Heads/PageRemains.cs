using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>What a web page puts around its document: the trail of links, the name of the site, tools.</summary>
/// <remarks>
/// Forms: A <c>首页 &gt; 政务公开 &gt; 政策文件</c>; B <c>某区政府网 青桥街道 工作动态</c>; C <c>某市人民政府门户网站</c>; D a title with the site behind or in front of it,
/// apart by <c>_ - |</c>: <c>某市工作要点-某市人民政府门户网站</c>.
/// </remarks>
internal static class PageRemains
{
    private const int LongestSite = 30;

    private const int LongestColumn = 8;

    private const int ShortestTelephone = 7;

    private const int LongestTelephone = 24;

    private const int LongestTool = 12;

    private static readonly WordList BracketedTools = ["打印", "关闭", "字体", "字号", "大", "中", "小", "收藏", "分享", "返回", "下载", "复制"];

    private static readonly string[] SiteEndings =
        ["门户网站", "门户网", "官方网站", "官网", "政府网站", "政府网", "政务网", "信息网", "公开网", "信息公开平台", "信息公开专栏", "公开平台", "信息公开目录", "信息公开", "政务公开", "通知公告", "政策文件", "规范性文件", "中国政府网", "政务服务网", "网站", "正文", "专栏", "频道", "首页"];

    private static readonly string[] TrailStarts = ["首页", "网站首页", "当前位置", "您当前", "您的位置", "您现在", "所在位置", "当前所在", "位置:", "[首页]", "返回首页", "主站首页", "本站首页"];

    private static readonly string[] Tools = ["打印本页", "关闭窗口", "字体大小", "扫一扫", "分享到", "收藏本页", "无障碍", "适老版", "长者模式", "设为首页", "下载文件", "【打印", "[打印", "【字体", "[字体", "【大中小", "[大中小", "字号:", "字体:", "语音播报", "朗读", "已阅读", "版权说明", "继续免费阅读", "下载本文档", "点击查看", "上传人"];

    /// <summary>Whether the line is no part of the document. <paramref name="gaps"/> counts the gaps inside it.</summary>
    public static bool IsNavigation(ReadOnlySpan<char> line, int gaps)
    {
        // 《<某报告>任务分解表》 has a title inside a title, no trail.
        if (line.IndexOfAny(">»") is >= 0 and var step && line[..step].IndexOf('<') < 0 && !DocumentWords.EndsAsTitle(line) || line.IndexOf(">>") >= 0 || IsTelephone(line)) return true;
        foreach (var start in TrailStarts)
            if (line.StartsWith(start)) return true;
        foreach (var tool in Tools)
            if (line.StartsWith(tool)) return true;
        if (line.Count('|') >= 2 || TailMarks.OpensTail(line)) return true;
        if (line.Length > 40 || line.IndexOf("关于") >= 0) return false;
        if (EndsAsSite(line)) return true;
        return gaps >= 2 && line.Length <= 30 && !DocumentWords.EndsAsTitle(line) && !AuthorityWords.EndsAsAuthority(line);
    }

    /// <summary>Length of the web address at the start of a line, up to the next gap or Chinese word: <c>http://www.example.cn 2024-05-27</c>; 0 when there is none.</summary>
    public static int AddressLength(CompactText text, int start, int end)
    {
        var content = text.Slice(start, end);
        if (!content.StartsWith("http://") && !content.StartsWith("https://") && !content.StartsWith("www.")) return 0;
        var length = 4;
        while (length < content.Length && char.IsAscii(content[length]) && !text.IsGap(start + length, acrossLines: false)) length++;
        return length;
    }

    /// <summary>Length of the tools in brackets that a line begins with: <c>【打印】【关闭】 2023-10-30</c>; 0 when there are none.</summary>
    public static int ToolsLength(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && line[at] is '【' or '[' && line[at..].IndexOfAny("】]") is var close and > 1 and <= LongestTool && BracketedTools.IsAtStartOf(line[(at + 1)..])) at += close + 1;
        return at;
    }

    /// <summary>0000-1234 5678 alone on its line.</summary>
    private static bool IsTelephone(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is not ('-' or '/' or '(' or ')' or '+' or ' ')) return false;
        }

        return digits is >= ShortestTelephone and <= LongestTelephone;
    }

    /// <summary>The part of a line that is the document's title, without the name of the site.</summary>
    public static (int Start, int End) WithoutSite(ReadOnlySpan<char> line)
    {
        var depth = 0;
        for (var i = 1; i < line.Length - 1; i++)
        {
            var c = line[i];
            if (Brackets.IsOpening(c) || c is '《' or '“') depth++;
            else if (Brackets.IsClosing(c) || c is '》' or '”') depth = Math.Max(0, depth - 1);
            if (depth > 0 || c is not ('_' or '-' or '|')) continue;
            var behind = i;
            while (behind < line.Length && line[behind] is '_' or '-' or '|') behind++;
            if (behind == line.Length) return (0, DocumentWords.EndsAsTitle(line[..i]) ? i : line.Length);
            // 通知公告 names a column of the site, though 公告 ends titles too.
            if (EndsAsSite(line[..i]) && DocumentWords.EndsAsTitle(line[behind..]))
            {
                var (start, end) = WithoutSite(line[behind..]);
                return (behind + start, behind + end);
            }

            // 某市人民政府-市政府办公室关于印发…的通知: the site in front.
            if (c == '-' && line[..i].EndsWith("人民政府") && line[behind..].IndexOf("关于") > 0)
            {
                var (start, end) = WithoutSite(line[behind..]);
                return (behind + start, behind + end);
            }

            // 政务服务|某市人民政府关于…的意见
            if (c == '|' && i <= LongestColumn && DocumentWords.EndsAsTitle(line[behind..]) && TitleBeginnings.Match(line[behind..])) return (behind, line.Length);
            // 应急预案-某市防汛应急预案: a column of the site in front of what stands in it.
            if (line.Length - behind > 2 * i && DocumentWords.EndsAsTitle(line[..i]) && DocumentWords.EndsAsTitle(line[behind..]) && TitleBeginnings.Match(line[behind..])) return (behind, line.Length);
            if (DocumentWords.EndsAsTitle(line[..i]) && !char.IsAsciiDigit(line[behind])) return (0, i);
        }

        return (0, line.Length);
    }

    /// <summary>The name of the site on a line, alone or beside a title; empty when there is none.</summary>
    public static ReadOnlySpan<char> SiteOf(ReadOnlySpan<char> line)
    {
        var (start, end) = WithoutSite(line);
        var site = end < line.Length ? line[end..].TrimStart("_-|") : start > 0 ? line[..start].TrimEnd("_-|") : line;
        return site.Length < LongestSite && EndsAsSite(site) ? site : default;
    }

    /// <summary>Whether a text ends as names of sites and of their parts do.</summary>
    public static bool EndsAsSite(ReadOnlySpan<char> text)
    {
        foreach (var ending in SiteEndings)
            if (text.EndsWith(ending)) return true;
        return false;
    }
}

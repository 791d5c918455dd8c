using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Paragraphs behind a document's text that are no part of it.</summary>
internal static class TailMarks
{
    private static readonly string[] WebRemains =
    [
        "纠错", "打印", "关闭", "分享", "收藏", "网站地图", "打印本页", "关闭窗口", "关闭本页", "返回顶部", "使用说明", "我要纠错", "网页纠错", "打印关闭", "【打印】", "【关闭】", "[打印]", "[关闭]",
        "打印|关闭", "分享到", "分享到:", "扫一扫", "扫一扫在手机打开当前页", "相关链接", "相关链接:", "相关附件", "相关附件:", "原文下载", "原文下载:", "【原文下载】", "[原文下载]", "附件下载", "附件下载:", "【附件下载】", "[附件下载]", "相关解读", "政策解读", "上一篇", "下一篇",
    ];

    private static readonly string[] WebStarts = ["责任编辑:", "上一篇:", "下一篇:", "扫一扫在手机", "分享到:", "浏览次数:", "网站标识码", "版权所有"];

    /// <summary>Whose unit stands behind 主办单位： begins its name with a level (市商务局) in a plan, with a place or the site in the foot of a page.</summary>
    private const string Levels = "省市州县区旗盟镇乡各局委厅";

    private const int LongestRemark = 24;

    private static readonly string[] Closings = ["以上报告。", "特此报告。", "特此通知。", "专此报告。", "特此函复。", "特此函达。"];

    private static readonly string[] Distribution = ["抄送:", "抄报:", "分送:", "主送:"];

    /// <summary>Whether everything from this paragraph on is no part of the text: 抄送, or what a web page adds.</summary>
    public static bool OpensTail(ReadOnlySpan<char> text)
    {
        foreach (var mark in WebRemains)
            if (text.SequenceEqual(mark)) return true;
        foreach (var mark in WebStarts)
            if (text.StartsWith(mark)) return true;
        if (text.StartsWith("主办单位:") && text.Length > 5 && !Levels.Contains(text[5], StringComparison.Ordinal)) return true;
        foreach (var mark in Distribution)
            if (text.StartsWith(mark)) return true;
        return false;
    }

    /// <summary>Whether this paragraph alone is no part of the text: 以上报告。, (此件公开发布), (共印165份), 2022年2月28日印发.</summary>
    public static bool IsFormula(ReadOnlySpan<char> text)
    {
        if (text.Length > 40) return false;
        foreach (var closing in Closings)
            if (text.SequenceEqual(closing)) return true;
        if (IsPrintingLine(text)) return true;
        if (!Brackets.IsOpening(text[0])) return false;
        var inner = text[1..];
        return inner.StartsWith("此件") || inner.StartsWith("共印") || inner.StartsWith("此页") || inner.StartsWith("信息公开形式");
    }

    /// <summary>2024年3月5日(此件公开发布): the line without the remark that stands behind its words, in brackets or not.</summary>
    public static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[^1] != '布' && !Brackets.IsClosing(line[^1])) return line;
        var remark = line.LastIndexOf("此件");
        if (remark < 0 || line.Length - remark > LongestRemark) return line;
        return remark > 0 && Brackets.IsOpening(line[remark - 1]) ? line[..(remark - 1)] : line[^1] == '布' ? line[..remark] : line;
    }

    /// <summary>某办公室2022年2月28日印发: the line names who printed the document, and when.</summary>
    private static bool IsPrintingLine(ReadOnlySpan<char> text)
    {
        if (!text.EndsWith("印发")) return false;
        var year = text.IndexOf('年');
        return year >= 4 && CalendarDates.Read(text[(year - 4)..], out _) == text.Length - 2 - (year - 4);
    }
}

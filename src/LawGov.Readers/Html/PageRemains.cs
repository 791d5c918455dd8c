using System.Text.RegularExpressions;

namespace LawGov.Readers.Html;

/// <summary>
/// Knows what pages put around an article that is no part of it: buttons (打印 关闭 纠错 分享), the way here (当前位置), counters, the imprint.
/// Only lines that contain nothing else are remains.
/// </summary>
internal static partial class PageRemains
{
    /// <summary>A line of buttons is short.</summary>
    private const int LongestLine = 200;

    // Longer ones first, so that what is left of a longer one is not mistaken for text.
    private static readonly string[] Buttons =
    [.. new[]
    {
        "打印本页", "打印此页", "打印页面", "打印文章", "打印预览", "我要打印", "打印", "关闭窗口", "关闭本页", "关闭页面", "关闭此页", "关闭", "我要纠错", "网站纠错",
        "错误纠正", "纠错", "分享到微信", "分享到", "分享至", "一键分享", "我要分享", "分享", "微信好友", "朋友圈", "微信", "新浪微博", "腾讯微博", "微博", "QQ空间", "QQ好友",
        "qq空间", "人人网", "豆瓣", "百度贴吧", "更多", "收藏本页", "加入收藏", "收藏", "保存本页", "保存", "下载本页", "字体大小", "字体颜色", "文字大小", "字体", "字号",
        "显示", "视力保护色", "默认", "特大", "超大", "大", "中", "小", "返回顶部", "回到顶部", "返回首页", "返回列表", "返回上一页", "返回", "顶部", "上一篇", "下一篇", "上一条",
        "下一条", "没有了", "网站地图", "联系我们", "关于我们", "设为首页", "网站声明", "隐私声明", "使用帮助", "无障碍浏览", "无障碍阅读", "无障碍", "适老化", "长者模式", "关怀版",
        "繁体版", "简体版", "繁体", "简体", "语音播报", "语音阅读", "朗读", "收听", "点击收听", "收起", "展开", "全文", "相关链接", "相关稿件", "相关新闻", "相关文件", "相关解读",
        "相关信息", "相关附件", "相关阅读", "相关文档", "相关政策", "政策解读", "图片解读", "解读", "首页", "English", "手机版", "电脑版", "客户端", "邮箱", "登录", "注册", "搜索",
        "检索", "复制链接", "二维码", "A+", "A-", "T+", "T-", "T",
    }.OrderByDescending(b => b.Length)];

    public static bool IsRemain(string line)
    {
        if (line.Length > LongestLine) return false;
        if (Imprint().IsMatch(line)) return true;
        var rest = line;
        foreach (var button in Buttons)
            if (rest.Contains(button, StringComparison.Ordinal)) rest = rest.Replace(button, " ", StringComparison.Ordinal);
        // A line of dashes or dots alone belongs to the document, or at least does no harm to it.
        return rest.Length != line.Length && rest.AsSpan().IndexOfAnyExcept(" \u3000【】[]（）()|｜/\\：:·•<>＞«»‹›-—_、，,.。…") < 0;
    }

    /// <summary>Whether a line is the heading of the form for reporting an error on the page (纠错).</summary>
    public static bool OpensForm(string line) => line.Trim('【', '】', ' ', '[', ']') is "纠错" or "我要纠错" or "网站纠错" or "网页纠错" or "内容纠错";

    /// <summary>Whether a line is a field of such a form, its star saying that it must be filled in: <c>您的姓名:*</c>.</summary>
    public static bool IsFormField(string line) => line.EndsWith(":*", StringComparison.Ordinal) || line.EndsWith("：*", StringComparison.Ordinal);

    [GeneratedRegex(@"^[【\[（(]?\s*(?:(?:您)?(?:当前|现在|所在)?(?:所在)?的?位置\s*[：:]|首页\s*[>＞»/|-]|扫一扫|(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?\s*[：:]?\s*[\d\[（(]|(?:文章|信息)?来源\s*[：:]|版权所有|主办(?:单位)?\s*[：:]|承办(?:单位)?\s*[：:]|技术支持\s*[：:]|(?:责任)?编辑\s*[：:]|网站标识码|政府网站标识码|[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川贵云陕甘青蒙桂宁新藏](?:公网安备|ICP备)|Copyright|©)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Imprint();
}

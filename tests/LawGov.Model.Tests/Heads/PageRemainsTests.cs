using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>What a web page puts around its document.</summary>
public class PageRemainsTests
{
    [Theory]
    [InlineData("门户网站 门户网 官方网站 官网 政府网站 政府网 政务网 信息网 公开网 信息公开平台 信息公开专栏 公开平台 信息公开目录 信息公开 政务公开 通知公告 政策文件 规范性文件 中国政府网 政务服务网 网站 正文 专栏 频道 首页")]
    public void Names_of_sites_end_so(string endings) => endings.Split(' ').Where(ending => !PageRemains.EndsAsSite("甲县" + ending) || PageRemains.EndsAsSite(ending + "甲")).ShouldBeEmpty();

    [Theory]
    [InlineData("首页 网站首页 当前位置 您当前 您的位置 您现在 所在位置 当前所在 位置: [首页] 返回首页 主站首页 本站首页")]
    [InlineData("打印本页 关闭窗口 字体大小 扫一扫 分享到 收藏本页 无障碍 适老版 长者模式 设为首页 下载文件 【打印 [打印 【字体 [字体 【大中小 [大中小 字号: 字体: 语音播报 朗读")]
    public void Trails_and_tools_begin_so(string starts) => starts.Split(' ').Where(start => !PageRemains.IsNavigation(start + "甲乙丙丁", 0)).ShouldBeEmpty();

    [Theory]
    [InlineData("首页>政务公开>政策文件", 0, true)]
    [InlineData("首页»政务公开", 0, true)]
    [InlineData("甲事>甲县桥梁建设方案", 0, false)] // a title
    [InlineData("甲事>>甲县桥梁建设方案", 0, true)]
    [InlineData("甲|乙|丙", 0, true)]
    [InlineData("甲|乙", 0, false)]
    [InlineData("打印", 0, true)]
    [InlineData("甲县政府门户网站", 0, true)]
    [InlineData("关于甲县政府门户网站", 0, false)]
    [InlineData("甲县 桥梁 道路", 2, true)]
    [InlineData("甲县 桥梁", 1, false)]
    [InlineData("甲县 建设 方案", 2, false)]
    [InlineData("甲县 桥梁 管理局", 2, false)]
    [InlineData("甲县桥梁", 0, false)]
    public void Lines_of_a_page(string line, int gaps, bool expected) => PageRemains.IsNavigation(line, gaps).ShouldBe(expected);

    [Theory]
    [InlineData("http://www.example.cn 2024-05-27", 21)]
    [InlineData("https://a.cn/1.html 来源：甲社", 19)]
    [InlineData("www.example.cn来源", 14)]
    [InlineData("www.example.cn", 14)]
    [InlineData("来源 http://www.example.cn", 0)]
    [InlineData("http", 0)]
    [InlineData("桥梁", 0)]
    public void An_address_in_front(string line, int length)
    {
        using var text = Normalizer.Normalize(line);
        PageRemains.AddressLength(text, 0, text.Chars.Length).ShouldBe(length);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Links_side_by_side_are_short(int length, bool expected) => PageRemains.IsNavigation(new string('桥', length), 2).ShouldBe(expected);

    [Theory]
    [InlineData("甲县桥梁建设方案-甲县政府门户网站", "甲县桥梁建设方案", "甲县政府门户网站")]
    [InlineData("甲县桥梁建设方案_甲县政府门户网站", "甲县桥梁建设方案", "甲县政府门户网站")]
    [InlineData("甲县桥梁建设方案|甲县政府门户网站", "甲县桥梁建设方案", "甲县政府门户网站")]
    [InlineData("甲县桥梁建设方案--甲县政府门户网站", "甲县桥梁建设方案", "甲县政府门户网站")]
    [InlineData("甲县政府门户网站-甲县桥梁建设方案", "甲县桥梁建设方案", "甲县政府门户网站")]
    [InlineData("甲县政府门户网站-甲县桥梁建设方案-通知公告", "甲县桥梁建设方案", "通知公告")]
    [InlineData("甲县人民政府-县政府办公室关于印发桥梁建设方案的通知", "县政府办公室关于印发桥梁建设方案的通知", "")]
    [InlineData("甲县人民政府-县政府办公室关于印发桥梁建设方案的通知|政策文件", "县政府办公室关于印发桥梁建设方案的通知", "政策文件")]
    [InlineData("甲县人民政府-桥梁建设方案", "甲县人民政府-桥梁建设方案", "")]
    [InlineData("甲县桥梁建设方案--", "甲县桥梁建设方案", "")]
    [InlineData("甲县桥梁--", "甲县桥梁--", "")]
    [InlineData("甲县桥梁建设方案-2023年", "甲县桥梁建设方案-2023年", "")] // goes on with a number
    [InlineData("甲县《桥梁方案-甲县》建设", "甲县《桥梁方案-甲县》建设", "")]
    [InlineData("甲县（桥梁方案-甲县）建设", "甲县（桥梁方案-甲县）建设", "")]
    [InlineData("甲县桥梁建设方案", "甲县桥梁建设方案", "")]
    [InlineData("甲县政府门户网站", "甲县政府门户网站", "甲县政府门户网站")]
    public void A_title_beside_the_name_of_the_site(string line, string title, string site)
    {
        line = line.Replace('（', '(').Replace('）', ')');
        var (start, end) = PageRemains.WithoutSite(line);
        line[start..end].ShouldBe(title.Replace('（', '(').Replace('）', ')'));
        PageRemains.SiteOf(line).ToString().ShouldBe(site);
    }
}

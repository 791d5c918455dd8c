using LawGov.Readers.Tests.Kit;

namespace LawGov.Readers.Tests.Html;

/// <summary>What pages put around a title: the site, the date, the index table in its many shapes.</summary>
public class PageHeadTests
{
    private const string Title = "岭南市2025年法治政府建设工作要点";
    private const string Items = "<p>1.修订规则，健全程序，落实审查制度，定期评估。（责任单位：市司法局）</p><p>2.清理文件，及时修改废止。（责任单位：市财政局）</p>";

    private static ReadDocument Page(string head, string tab = "x", bool isInArticle = false) =>
        Read.Page($"<html><head><title>{tab}</title></head><body><div><a href=/>首页</a></div>{(isInArticle ? "" : head)}<div id=zoom>{(isInArticle ? head : "")}{Items}</div></body></html>");

    [Theory]
    [InlineData(Title + "-岭南市人民政府门户网站")]
    [InlineData(Title + "_岭南市政府网")]
    [InlineData(Title + " | 政策文件 | 岭南市司法局")]
    [InlineData(Title + "——岭南市人民政府")]
    [InlineData(Title + "--岭南新闻网")]
    [InlineData(Title + "【岭南市人民政府】")]
    [InlineData(Title + " 岭南市人民政府网站")]
    [InlineData("岭南市司法局政府信息公开-" + Title)]
    [InlineData("岭南市政府网 " + Title)]
    [InlineData("首页 &gt; 政务公开 &gt; " + Title)]
    [InlineData(Title)]
    public void Takes_the_title_out_of_the_tab_without_the_site(string tab) => Page("", tab).Text.Split('\n')[0].ShouldBe(Title);

    [Theory]
    [InlineData("岭南市法治政府建设实施方案（2021-2025年）")]
    [InlineData("关于印发《岭南市2025年-2026年工作要点》的通知")]
    [InlineData("岭南市人民政府 岭南军分区关于加强协作的意见")]
    public void Leaves_a_title_whole_that_holds_such_marks_itself(string title) => Page("", title).Text.Split('\n')[0].ShouldBe(title);

    [Fact]
    public void Makes_no_title_of_the_site_alone() => Page("", "岭南市人民政府门户网站").Text.ShouldStartWith("1.");

    [Theory]
    [InlineData("<h1>" + Title + "</h1><p>来源：市司法局　发布时间：2025-03-04 10:00　浏览次数：33</p>")]
    [InlineData("<h2>" + Title + "</h2><div>更新时间：2025-03-04</div><div>来源： 岭南日报</div><div>字号：[大 中 小]</div>")]
    [InlineData("<div>" + Title + " 来源：市司法局 更新时间：2025-03-04</div>")]
    [InlineData("<h1>" + Title + "<span>更新时间：2025-03-04</span></h1>")]
    public void Leaves_source_and_time_out_of_the_title(string head)
    {
        foreach (var isInArticle in new[] { false, true })
        {
            var lines = Page(head, isInArticle: isInArticle).Text.Split('\n');
            (lines[0], lines.Length).ShouldBe((Title, 3));
        }
    }

    [Theory]
    [InlineData("<table><tr><td>索引号</td></tr><tr><td>LN-1</td></tr><tr><td>发文机关</td></tr><tr><td>岭南市人民政府</td></tr><tr><td>发布日期</td></tr><tr><td>2025-03-04</td></tr></table>")]
    [InlineData("<table><tr><td>索引号：LN-1</td></tr><tr><td>发文机关：岭南市人民政府</td></tr><tr><td>发布日期：2025-03-04</td></tr><tr><td>名称：" + Title + "</td></tr></table>")]
    [InlineData("<table><tr><td>索引号</td><td>LN-1</td></tr><tr><td>发文机关</td><td>岭南市人民政府</td></tr><tr><td>发布日期</td><td>2025-03-04</td></tr></table>")]
    [InlineData("<table><tr><th>索引号</th><td>LN-1</td><th>主题分类</th><td>法治</td></tr><tr><th>发文机关</th><td>岭南市人民政府</td><th>发布日期</th><td>2025-03-04</td></tr><tr><th>名称</th><td colspan=3>" + Title + "</td></tr></table>")]
    [InlineData("<table><tr><th>索引号</th><th>发文机关</th><th>发布日期</th></tr><tr><td>LN-1</td><td>岭南市人民政府</td><td>2025-03-04</td></tr></table>")]
    [InlineData("<ul><li><span>索引号</span><em>LN-1</em></li><li><span>发文机关</span><em>岭南市人民政府</em></li><li><span>发布日期</span><em>2025-03-04</em></li></ul>")]
    [InlineData("<div><div>索引号</div><div>LN-1</div></div><div><div>发文机关</div><div>岭南市人民政府</div></div><div><div>发布日期</div><div>2025-03-04</div></div>")]
    public void Reads_index_tables_of_any_number_of_columns_and_lists(string index)
    {
        foreach (var isInArticle in new[] { false, true })
        {
            var document = Page(index + $"<h1>{Title}</h1>", isInArticle: isInArticle);
            (document.Metadata.IndexNumber, document.Metadata.Issuer, document.Metadata.PublishedOn).ShouldBe(("LN-1", "岭南市人民政府", new DateOnly(2025, 3, 4)));
            document.Text.Split('\n')[0].ShouldBe(Title, $"in the article: {isInArticle}");
            document.Text.ShouldNotContain("LN-1");
        }
    }

    [Theory]
    [InlineData("<p>分类</p><p>指导</p><p>名称</p><p>规则</p>")]
    [InlineData("<p>来源于基层的经验</p><p>名称预先核准</p><p>分类推进改革</p>")]
    [InlineData("<p>工作要点 来源：</p>")]
    public void Leaves_text_that_only_begins_like_entries(string text)
    {
        var words = text.Replace("<p>", "").Split("</p>", StringSplitOptions.RemoveEmptyEntries);
        var document = Page($"<p>{Title}</p>{text}", isInArticle: true);
        document.Text.Split('\n').Skip(1).Take(words.Length).ShouldBe(words);
    }
}

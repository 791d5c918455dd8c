using LawGov.Model;
using LawGov.Readers.Tests.Kit;

namespace LawGov.Readers.Tests.Html;

public class MetadataTests
{
    private const string Article = "<div id=zoom><p>某市人民政府关于加强法治政府建设的意见</p><p>各区人民政府：为加强法治政府建设，提出以下意见，请结合实际认真贯彻落实。</p></div>";

    [Theory]
    [InlineData("<table><tr><td>索 引 号：</td><td>SY-01</td><td>发文字号：</td><td>某府〔2022〕5号</td></tr><tr><td>成文日期：</td><td>2022年9月17日</td><td>发布日期：</td><td>2022-09-30 10:20</td></tr></table>")]
    [InlineData("<table><tr><td>索引号：SY-01</td><td>发文字号：某府[2022]5号</td></tr><tr><td>成文日期：2022-9-17</td><td>发布日期：2022/09/30</td></tr></table>")]
    [InlineData("<ul><li><b>索引号：</b>SY-01</li><li><b>发文字号：</b>某府（2022）5号</li><li><b>成文日期：</b>二〇二二年九月十七日</li><li><b>发布日期：</b>2022.9.30</li></ul>")]
    [InlineData("<dl><dt>索引号</dt><dd>SY-01</dd><dt>发文字号：</dt><dd>某府〔2022〕 5 号</dd><dt>成文日期</dt><dd>2022年9月17日</dd><dt>发布日期</dt><dd>2022年9月30日</dd></dl>")]
    [InlineData("<p>索引号：SY-01 发文字号：某府〔2022〕5号</p><p>成文日期：2022年9月17日　发布日期：2022年9月30日</p>")]
    public void Reads_the_index_table_and_leaves_it_out_of_the_text(string index)
    {
        foreach (var html in new[] { $"<body>{index}{Article}</body>", $"<body>{Article.Replace("<p>某市", index + "<p>某市")}</body>" })
        {
            if (html.IndexOf(index, StringComparison.Ordinal) > html.IndexOf("zoom", StringComparison.Ordinal) && index.StartsWith("<dl", StringComparison.Ordinal)) continue;
            var document = Read.Page(html);
            var metadata = document.Metadata;
            metadata.IndexNumber.ShouldBe("SY-01");
            metadata.DocumentNumber.ShouldBe(new DocumentNumber("某府", 2022, 5));
            metadata.SignedOn.ShouldBe(new DateOnly(2022, 9, 17));
            metadata.PublishedOn.ShouldBe(new DateOnly(2022, 9, 30));
            document.Text.ShouldStartWith("某市人民政府关于加强");
            document.Text.ShouldNotContain("SY-01");
        }
    }

    [Fact]
    public void Keeps_every_entry_as_written()
    {
        var metadata = Read.Page($"<body><table><tr><td>索引号</td><td>SY-01</td><td>主题分类</td><td>法制</td></tr><tr><td>发文机关</td><td>某市人民政府</td><td>发布机构</td><td>办公厅</td></tr></table>{Article}</body>").Metadata;
        metadata.Fields.ShouldBe(
        [
            new MetadataField("索引号", "SY-01", MetadataOrigin.IndexTable), new MetadataField("主题分类", "法制", MetadataOrigin.IndexTable),
            new MetadataField("发文机关", "某市人民政府", MetadataOrigin.IndexTable), new MetadataField("发布机构", "办公厅", MetadataOrigin.IndexTable),
        ]);
        (metadata.Issuer, metadata.Publisher).ShouldBe(("某市人民政府", "办公厅"));
    }

    [Fact]
    public void Reads_a_value_left_out_as_none()
    {
        var result = Read.Bytes(System.Text.Encoding.UTF8.GetBytes($"<body><table><tr><td>索引号：</td><td></td><td>发布机构：</td><td>政务公开办</td></tr><tr><td>发文字号：</td><td>无</td></tr></table>{Article}</body>"));
        var metadata = result.Document!.Metadata;
        (metadata.IndexNumber, metadata.Publisher, metadata.DocumentNumber).ShouldBe((null, "政务公开办", null));
        result.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Reports_a_date_it_cannot_read()
    {
        var result = Read.Bytes(System.Text.Encoding.UTF8.GetBytes($"<body><p>索引号：SY-01</p><p>成文日期：去年</p>{Article}</body>"));
        result.Document!.Metadata.SignedOn.ShouldBeNull();
        result.Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("The page's entry “成文日期” contains “去年”, which could not be read.");
    }

    [Fact]
    public void Prefers_the_better_of_two_labels() =>
        Read.Page($"<body><p>印发日期：2022年10月1日 索引号：A</p><p>成文日期：2022年9月17日</p>{Article}</body>").Metadata.SignedOn.ShouldBe(new DateOnly(2022, 9, 17));

    [Fact]
    public void Reads_the_tags_of_the_page_behind_the_index_table()
    {
        const string head = "<head><title>意见_某市人民政府</title><meta name=ArticleTitle content=某市人民政府关于加强法治政府建设的意见><meta name=PubDate content=\"2022-10-01 08:00\"><meta name=ContentSource content=办公厅><meta name=SiteName content=某市人民政府></head>";
        var metadata = Read.Page($"<html>{head}<body><p>索引号：SY-01 发布日期：2022年9月30日</p>{Article}</body></html>").Metadata;
        metadata.Title.ShouldBe("某市人民政府关于加强法治政府建设的意见");
        metadata.TitleOrigin.ShouldBe(MetadataOrigin.MetaTag);
        (metadata.PublishedOn, metadata.Publisher, metadata.Site).ShouldBe((new DateOnly(2022, 9, 30), "办公厅", "某市人民政府"));
        Read.Page($"<html>{head}<body>{Article}</body></html>").Metadata.PublishedOn.ShouldBe(new DateOnly(2022, 10, 1));
    }

    [Fact]
    public void Puts_a_title_in_front_that_stands_above_the_article()
    {
        const string text = "某市法治政府建设实施方案\n为加强法治政府建设，制定本方案。";
        Read.Page("<body><h1>某市法治政府<br>建设实施方案</h1><div id=zoom><p>为加强法治政府建设，制定本方案。</p></div></body>").Text.ShouldBe(text);
        Read.Page("<body><h1>某市法治政府建设实施方案</h1><div id=zoom><p>为加强法治政府建设，制定本方案。</p></div></body>").Text.ShouldBe(text);
        Read.Page("<head><meta name=ArticleTitle content=某市法治政府建设实施方案></head><body><div id=zoom><p>为加强法治政府建设，制定本方案。</p></div></body>").Text.ShouldBe(text);
    }

    [Fact]
    public void Does_not_repeat_a_title_that_the_article_holds()
    {
        var document = Read.Page("<body><h1>某市法治政府建设实施方案(2021-2025年)</h1><div id=zoom><p>某市法治政府建设实施方案</p><p>（2021-2025年）</p><p>为加强法治政府建设，制定本方案。</p></div></body>");
        document.Text.ShouldBe("某市法治政府建设实施方案\n（2021-2025年）\n为加强法治政府建设，制定本方案。".Replace("方案\n（", "方案（"));
    }

    [Fact]
    public void Does_not_take_a_list_of_documents_for_an_index_table()
    {
        const string list = "<table><tr><td>序号</td><td>文件名称</td><td>发文字号</td><td>发文日期</td></tr><tr><td>1</td><td>甲办法</td><td>某府〔2010〕1号</td><td>2010年1月1日</td></tr></table>";
        Read.Page($"<body>{Article.Replace("</div>", list + "</div>")}</body>").Text.ShouldContain("1\t甲办法\t某府〔2010〕1号\t2010年1月1日");
    }

    [Fact]
    public void Has_none_for_text() => Read.Document("正文"u8.ToArray()).Metadata.ShouldBe(ReadMetadata.Empty);
}

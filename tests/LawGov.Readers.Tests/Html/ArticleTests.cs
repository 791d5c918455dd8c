using LawGov.Readers.Tests.Kit;

namespace LawGov.Readers.Tests.Html;

public class ArticleTests
{
    private const string Body = "<p>各区人民政府：</p><p>为推进法治政府建设，现将有关事项通知如下，请认真贯彻执行，按时报送落实情况。</p><p>一、健全机制，明确职责分工，压实各方责任，形成工作合力。</p>";
    private const string BodyText = "各区人民政府：\n为推进法治政府建设，现将有关事项通知如下，请认真贯彻执行，按时报送落实情况。\n一、健全机制，明确职责分工，压实各方责任，形成工作合力。";
    private const string Menu = "<div class=nav><a href=/>首页</a><a href=/a>政务公开</a><a href=/b>政务服务</a><a href=/c>互动交流</a></div>";
    private const string Imprint = "<div class=foot>版权所有：某市人民政府 主办：某市人民政府办公室 网站标识码：3100000001</div>";

    [Theory]
    [InlineData("<div id=zoom>{0}</div>")]
    [InlineData("<div class=\"box TRS_Editor\">{0}</div>")]
    [InlineData("<table><tr><td id=UCAP-CONTENT>{0}</td></tr></table>")]
    [InlineData("<div class=v_news_content><div><font size=3>{0}</font></div></div>")]
    [InlineData("<article>{0}</article>")]
    [InlineData("<div itemprop=articleBody>{0}</div>")]
    public void Finds_the_marked_article(string markup) =>
        Read.Page($"<html><body>{Menu}<p>热点：某地举行活动，现场气氛热烈。</p>{markup.Replace("{0}", Body)}{Imprint}</body></html>").Text.ShouldBe(BodyText);

    [Theory]
    [InlineData("<div><div class=x9>{0}</div></div>")]
    [InlineData("<table><tr><td>{0}</td></tr></table>")]
    [InlineData("<table width=100%><tr><td width=20%><a href=/d>法规</a><br><a href=/e>规章</a></td><td>{0}</td></tr></table>")]
    [InlineData("<form><center><table><tr><td><table><tr><td>{0}</td></tr></table></td></tr></table></center></form>")]
    public void Finds_an_article_without_a_mark(string markup)
    {
        var result = Read.Bytes(System.Text.Encoding.UTF8.GetBytes($"<html><body>{Menu}{markup.Replace("{0}", Body)}{Imprint}</body></html>"));
        result.Document!.Text.ShouldBe(BodyText);
        result.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Takes_the_annex_that_has_a_container_of_its_own() =>
        Read.Page($"<body>{Menu}<div class=TRS_Editor>{Body}</div><div class=line></div><div class=TRS_Editor><p>附件</p><p>任务分工</p></div>{Imprint}</body>").Text
            .ShouldBe(BodyText + "\n附件\n任务分工");

    [Fact]
    public void Passes_over_a_mark_that_is_left_empty() =>
        Read.Page($"<body><div id=zoom>暂无</div><div class=x>{Body}</div></body>").Text.ShouldContain("压实各方责任");

    [Fact]
    public void Says_that_nothing_stands_out()
    {
        var result = Read.Bytes(System.Text.Encoding.UTF8.GetBytes("<body><p>甲通知</p><a href=/>一条很长的链接文字</a><a href=/>又一条很长的链接文字</a><p>乙通知</p></body>"));
        result.Document!.Text.ShouldContain("甲通知");
        Read.Codes(result).ShouldBe(["LG2301"]);
    }

    [Theory]
    [InlineData("【字体：<a>大</a> <a>中</a> <a>小</a>】")]
    [InlineData("<a>打印本页</a>｜<a>关闭窗口</a>")]
    [InlineData("打印 关闭 纠错 分享到：微信 新浪微博 QQ空间")]
    [InlineData("当前位置：<a>首页</a> &gt; <a>政务公开</a> &gt; 文件")]
    [InlineData("浏览次数：<span>1024</span>")]
    [InlineData("扫一扫在手机打开当前页")]
    [InlineData("来源：某市司法局")]
    [InlineData("沪ICP备12345678号")]
    [InlineData("<a href=/x>关于另一件事的通知</a>")]
    public void Leaves_out_remains_at_both_ends(string remains) =>
        Read.Page($"<body><div id=zoom><p>{remains}</p>{Body}<p>{remains}</p></div></body>").Text.ShouldBe(BodyText);

    [Theory]
    [InlineData("附件：<a href=a.doc>任务分工</a>")]
    [InlineData("<a href=a.doc>附件1：任务分工</a>")]
    [InlineData("<a href=a.doc>任务分工.docx</a>")]
    [InlineData("——")]
    [InlineData("打印机配置要求")]
    [InlineData("联系人：张三")]
    public void Keeps_what_only_looks_like_remains(string line) =>
        Read.Page($"<body><div id=zoom>{Body}<p>{line}</p></div></body>").Text.Split('\n').Length.ShouldBe(4);

    [Fact]
    public void Keeps_a_line_of_button_words_in_the_middle()
    {
        var many = string.Concat(Enumerable.Range(1, 20).Select(i => $"<p>{i}.完成第{i}项任务。</p>"));
        Read.Page($"<body><div id=zoom>{many}<p>分享</p>{many}</div></body>").Text.Split('\n').ShouldContain("分享");
    }

    [Theory]
    [InlineData("<script>var a='<p>甲</p>'</script>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<!-- 注释 -->")]
    [InlineData("<div style=\"display: none\">隐藏</div>")]
    [InlineData("<p hidden>隐藏</p>")]
    [InlineData("<noscript>请启用脚本</noscript>")]
    [InlineData("<select><option>选项</option></select>")]
    [InlineData("<button>按钮</button>")]
    [InlineData("<iframe src=x></iframe>")]
    public void Leaves_out_what_no_browser_shows(string markup) =>
        Read.Page($"<body><div id=zoom>{markup}{Body}{markup}</div></body>").Text.ShouldBe(BodyText);

    [Theory]
    [InlineData("<p>甲<br>乙</p>", "甲\n乙")]
    [InlineData("<p>甲<br/><br/>&nbsp;&nbsp;&nbsp;&nbsp;乙</p>", "甲\n乙")]
    [InlineData("<p>　　区司法局\n    负责</p>", "区司法局负责")]
    [InlineData("<p>Open\n  data 平台</p>", "Open data 平台")]
    [InlineData("<p><font><span><b>（一）</b></span><font>健全</font></font>机制</p>", "（一）健全机制")]
    [InlineData("<p>甲&nbsp;&nbsp;乙 　丙</p>", "甲 乙 　丙")]
    [InlineData("<p>区\u200B司\uFEFF法局</p>", "区司法局")]
    [InlineData("<p>甲<p>乙<div>丙<span>丁</span></div>戊", "甲\n乙\n丙丁\n戊")]
    [InlineData("<pre>一、甲\n二、乙</pre>", "一、甲\n二、乙")]
    [InlineData("<p>&lt;甲&gt; &amp; 〔2022〕&#26032;</p>", "<甲> & 〔2022〕新")]
    [InlineData("<p>H<sub>2</sub>O <ruby>汉<rt>han</rt></ruby></p>", "H2O 汉")]
    [InlineData("<p>甲</b></p></td></font><p>乙", "甲\n乙")]
    [InlineData("<p></p><p>&nbsp;</p><p>甲</p>", "甲")]
    public void Shows_text_as_a_browser_does(string markup, string expected) => Read.Page($"<body>{markup}</body>").Text.ShouldBe(expected);

    [Theory]
    [InlineData("<ol><li>甲<li>乙</ol>", "1. 甲\n2. 乙")]
    [InlineData("<ol start=3><li>甲</li><li value=7>乙</li><li>丙</li></ol>", "3. 甲\n7. 乙\n8. 丙")]
    [InlineData("<ol type=a><li>甲</li></ol>", "a. 甲")]
    [InlineData("<ol style=\"list-style-type:cjk-ideographic\"><li>甲</li><li>乙</li></ol>", "一、甲\n二、乙")]
    [InlineData("<ol style=\"list-style: none\"><li>甲</li></ol>", "甲")]
    [InlineData("<ol><li>一、甲</li><li>（二）乙</li><li>3.丙</li></ol>", "一、甲\n（二）乙\n3.丙")]
    [InlineData("<ol><li><p>甲</p><p>续</p></li><li><ol><li>内</li></ol></li></ol>", "1. 甲\n续\n1. 内")]
    [InlineData("<ul><li>甲</li></ul>", "甲")]
    public void Counts_lists_as_a_browser_does(string markup, string expected) => Read.Page($"<body>{markup}</body>").Text.ShouldBe(expected);

    [Fact]
    public void Maps_text_to_block_and_line_of_the_source()
    {
        var document = Read.Page("<body>\n<p>甲</p>\n<p>乙</p>\n<table>\n<tr><td>a</td><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr></table></body>");
        document.Text.ShouldBe("甲\n乙\na\tb\nc\td");
        document.Locate(2).ToString().ShouldBe("paragraph 2, line 3");
        document.Locate(document.Text.IndexOf('d')).ToString().ShouldBe("table 1, row 2, cell 2, line 6");
        document.Segments.Count.ShouldBe(6);
        document.Segments.Select(s => document.Text.Substring(s.Span.Start, s.Span.Length)).ShouldBe(["甲", "乙", "a", "b", "c", "d"]);
    }

    [Fact]
    public void Leaves_out_the_form_for_errors() =>
        Read.Page($"<body><div id=zoom>{Body}<p>纠错</p><p>1.错误类:*</p><p>您的姓名:*</p><p>提交说明</p></div></body>").Text.ShouldBe(BodyText);

    [Fact]
    public void Says_that_a_page_is_empty() => Read.Codes(Read.Bytes("<html><body></body></html>"u8.ToArray())).ShouldBe(["LG2016"]);
}

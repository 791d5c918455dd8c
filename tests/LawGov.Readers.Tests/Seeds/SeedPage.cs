using System.Net;
using System.Text;
using LawGov.Readers.Tests.Kit;

namespace LawGov.Readers.Tests.Seeds;

/// <summary>Writes a seed as a page of a government site in GB2312: menus, index table, nested fonts, buttons, imprint.</summary>
internal static class SeedPage
{
    public static byte[] Write(IReadOnlyList<SeedBlock> blocks)
    {
        var index = blocks.OfType<SeedBlock.Index>().SelectMany(i => i.Rows);
        var article = string.Concat(blocks.Select(Write));
        var html = $"""
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
            <html><head><title>政府信息公开_某区人民政府</title><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
            <script>var menu = "<p>脚本</p>";</script><style>p {"{"} color: red {"}"}</style></head>
            <body><div class="top"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li><li><a href="/b">办事服务</a></li></ul></div>
            <div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/a">政务公开</a></div>
            <table class="index" width="100%">{string.Concat(index.Select(WriteIndex))}</table>
            <div class="tools">【字体：<a>大</a> <a>中</a> <a>小</a>】 <a>打印</a> <a>关闭</a></div>
            <table width="980" align="center"><tr><td><div id="zoom">{article}
            <p align="center">【<a href="#">打印本页</a>】【<a href="#">关闭窗口</a>】【我要纠错】分享到：<a>微信</a> <a>新浪微博</a></p></div></td></tr></table>
            <div class="footer"><p>主办单位：某区人民政府办公室&nbsp;&nbsp;网站标识码：3101000000</p><p>沪ICP备00000000号 沪公网安备 31010000000000号</p></div>
            </body></html>
            """;
        return Read.Gb18030.GetBytes(html);
    }

    private static string Write(SeedBlock block) => block switch
    {
        SeedBlock.Paragraph p => $"<p style=\"text-indent: 2em\">&nbsp;&nbsp;&nbsp; <font face=\"仿宋\"><span><font size=\"4\">{Encode(p.Label?.Shown)}</font></span>{Encode(p.Text)}</font></p>\r\n",
        SeedBlock.Table t => $"<table border=\"1\"><tbody>{string.Concat(t.Rows.Select((r, i) => WriteRow(t, r, i)))}</tbody></table>",
        _ => "",
    };

    private static string WriteIndex(string[] row) =>
        $"<tr><td>{Stretch(row[0])}：</td><td>{Encode(row[1])}</td><td><b>{row[2]}：</b></td><td>{Encode(row[3])}</td></tr>";

    private static string WriteRow(SeedBlock.Table table, SeedBlock.Paragraph[]?[] row, int at)
    {
        var html = new StringBuilder("<tr>");
        for (var c = 0; c < row.Length; c++)
        {
            if (row[c] is not { } cell) continue;
            var height = table.Rows.Skip(at + 1).TakeWhile(r => r[c] is null).Count() + 1;
            html.Append($"<td{(height > 1 ? $" rowspan=\"{height}\"" : "")}>{string.Join("<br>", cell.Select(p => Encode(p.Shown)))}&nbsp;</td>");
        }

        return html.Append("</tr>\r\n").ToString();
    }

    private static string Stretch(string label) => string.Join("&nbsp;", label.ToCharArray());

    private static string Encode(string? text) => WebUtility.HtmlEncode(text ?? "");
}

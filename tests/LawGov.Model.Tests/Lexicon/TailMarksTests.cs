using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>Paragraphs behind the text of a document.</summary>
public class TailMarksTests
{
    [Theory]
    [InlineData("纠错", true)]
    [InlineData("打印|关闭", true)]
    [InlineData("相关附件:", true)]
    [InlineData("【原文下载】", true)]
    [InlineData("附件下载:", true)]
    [InlineData("附件下载量", false)]
    [InlineData("责任编辑:张三", true)]
    [InlineData("版权所有江州市人民政府", true)]
    [InlineData("抄送:市委办公室", true)]
    [InlineData("抄报:省政府", true)]
    [InlineData("分送:各区", true)]
    [InlineData("主送:各区", true)]
    [InlineData("主办单位:江州市人民政府", true)] // the foot of a page
    [InlineData("主办单位:市商务局", false)] // a unit of a plan
    [InlineData("主办单位:", false)]
    [InlineData("纠错机制", false)]
    [InlineData("各区抄送:", false)]
    [InlineData("加强建设。", false)]
    [InlineData("", false)]
    public void Opens_the_tail(string text, bool expected) => TailMarks.OpensTail(text).ShouldBe(expected);

    [Theory]
    [InlineData("以上报告。", true)]
    [InlineData("特此通知。", true)]
    [InlineData("以上报告", false)]
    [InlineData("(此件公开发布)", true)]
    [InlineData("〔共印165份〕", true)]
    [InlineData("(此页无正文)", true)]
    [InlineData("(信息公开形式:主动公开)", true)]
    [InlineData("此件公开发布", false)]
    [InlineData("(责任单位:市司法局)", false)]
    [InlineData("2022年2月28日印发", true)]
    [InlineData("某办公室2022年2月28日印发", true)]
    [InlineData("某办公室2022年2月印发", false)]
    [InlineData("2022年2月28日", false)]
    [InlineData("某年印发", false)]
    [InlineData("(此件一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六", true)]
    [InlineData("(此件一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八", false)] // longer than any formula
    public void A_formula_is_no_part_of_the_text(string text, bool expected) => TailMarks.IsFormula(text).ShouldBe(expected);
}

using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>Fields of an index table in one paragraph with their document: what stands in front of them and they themselves, and what is left behind them.</summary>
public class GluedIndexTests
{
    [Theory]
    [InlineData("索引号：88 发文机关：甲县财政局 成文日期：2021年3月2日 各乡镇：现将", "索引号:88发文机关:甲县财政局成文日期:2021年3月2日", "各乡镇:现将")]
    [InlineData("甲县的意见文章属性•【制定机关】甲县人民政府•【公布日期】2001.05.18•正文甲县的意见", "甲县的意见|【制定机关】甲县人民政府•【公布日期】2001.05.18", "甲县的意见")]
    [InlineData("甲县桥梁政策 发表时间：2011年11月2日 15:29 甲县桥梁政策", "甲县桥梁政策|发表时间:2011年11月2日15:29", "甲县桥梁政策")]
    [InlineData("甲州条例（2006年修正）制定机关：甲州人大 公布日期：2006-08-18 第一条", "甲州条例(2006年修正)|制定机关:甲州人大公布日期:2006-08-18", "第一条")] // directly behind the title
    [InlineData("甲州桥梁（2006年修正）制定机关：甲州人大 第一条", "", "甲州桥梁(2006年修正)制定机关:甲州人大第一条")]
    [InlineData("甲州条例制定机关：甲州人大 第一条", "", "甲州条例制定机关:甲州人大第一条")]
    [InlineData("文号：甲政〔2024〕1号 各乡镇", "文号:甲政〔2024〕1号", "各乡镇")]
    [InlineData("文号：桥梁 各乡镇", "", "文号:桥梁各乡镇")] // none has the form of its field
    [InlineData("发文机关：桥梁 各乡镇", "", "发文机关:桥梁各乡镇")]
    [InlineData("标题：甲县桥梁方案 各乡镇", "标题:甲县桥梁方案", "各乡镇")]
    [InlineData("标题：甲县桥梁 各乡镇", "", "标题:甲县桥梁各乡镇")]
    [InlineData("主题分类：桥梁 各乡镇", "", "主题分类:桥梁各乡镇")]
    [InlineData("主题分类：桥梁 文号：甲政〔2024〕1号 各乡镇", "主题分类:桥梁文号:甲政〔2024〕1号", "各乡镇")]
    [InlineData("文号：甲政〔2024〕1号", "", "文号:甲政〔2024〕1号")] // nothing behind
    [InlineData("请做好。文号：甲政〔2024〕1号 各乡镇", "", "请做好。文号:甲政〔2024〕1号各乡镇")]
    [InlineData("桥梁文号：甲政〔2024〕1号 各乡镇", "", "桥梁文号:甲政〔2024〕1号各乡镇")] // inside a word
    [InlineData("桥梁；文号：甲政〔2024〕1号 各乡镇", "桥梁;|文号:甲政〔2024〕1号", "各乡镇")]
    [InlineData("各乡镇：现将", "", "各乡镇:现将")]
    public void Fields(string head, string pieces, string rest)
    {
        using var text = Normalizer.Normalize(head);
        var found = new List<TextRange>();
        var behind = GluedIndex.Cut(text, 0, text.Chars.Length, found);
        HeadLineText.Of(text, found).ShouldBe(pieces);
        text.Slice(behind, text.Chars.Length).ToString().ShouldBe(rest);
    }

    [Theory]
    [InlineData(117, true)] // the label begins behind 120 characters
    [InlineData(118, false)]
    public void The_first_field_stands_near_the_start(int filling, bool isFound)
    {
        using var text = Normalizer.Normalize("甲县桥" + new string('桥', filling) + " 文号：甲政〔2024〕1号 各乡镇");
        (GluedIndex.Cut(text, 0, text.Chars.Length, []) > 0).ShouldBe(isFound);
    }

    [Theory]
    [InlineData("甲县桥梁建设方案 发布时间：2022-04-15", 8)]
    [InlineData("甲县桥梁方案 发布时间：2022-04-15", 0)] // six characters
    [InlineData("甲县桥梁建设方案发布时间：2022-04-15", 0)]
    [InlineData("甲县桥梁的建设 发布时间：2022-04-15", 0)]
    [InlineData("甲县桥梁建设方案 时间地点：2022-04-15", 0)]
    [InlineData("甲县，桥梁建设方案 发布时间：2022-04-15", 0)]
    [InlineData("甲县桥梁建设方案（试行） 来源：甲社", 12)]
    [InlineData("甲县桥梁建设方案", 0)]
    public void A_title_in_front_of_a_label(string line, int length)
    {
        using var text = Normalizer.Normalize(line);
        GluedIndex.TitleLength(text, 0, text.Chars.Length).ShouldBe(length);
    }
}

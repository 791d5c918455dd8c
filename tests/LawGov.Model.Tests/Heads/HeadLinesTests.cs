using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>What each line of a head is taken for.</summary>
public class HeadLinesTests
{
    [Theory]
    [InlineData("文件 会议纪要 公告 通告 内部明电 发电 机密 秘密 急件 特急 甲县人民政府文件", "Letterhead")]
    [InlineData("甲县桥梁文件 甲县桥梁 (试行) 桥梁建设方案 甲县桥梁令 甲县关于加强桥梁，道路建设的通知 甲县关于为了桥梁的意见 关于各县桥梁的意见", "Text")]
    [InlineData("甲府发〔2023〕5号 （甲府发〔2023〕5号） 【甲府发〔2023〕5号】", "Number")]
    [InlineData("2023年3月5日 （2023年3月5日） 2023-03-05 20230305 二〇二三年三月五日", "Date")]
    [InlineData("甲县人民政府令 第5号 2023年第5号 （第5号） （2023年第5号）", "Order")]
    [InlineData("各乡镇人民政府： 各乡镇，各部门： 甲县财政局：", "Addressees")]
    [InlineData("现通知如下： 现将方案印发给你们： 各乡镇请认真执行： 执行。各乡镇：", "Prose")]
    [InlineData("（此件公开发布） （说明：李某） （2023年1月16日甲省人大通过） （3月5日） （桥，路） （桥；路） （桥。） 目录 目次 附件1 以上报告。 特此通知。", "Remark")]
    [InlineData("甲县桥梁。 桥梁；道路 桥梁！ 甲，乙 会议决定：甲乙 各乡镇人民政府 现将桥梁 已经桥梁 甲县：关于加强建设的通知 （3月5号）桥，路", "Prose")]
    [InlineData("甲县财政局 甲县财政局、甲县水利局 中共甲县委", "Names")]
    [InlineData("首页>政务公开 甲县人民政府门户网站 打印本页 甲|乙|丙 0000-12345678 (0000)12345678/12345679", "Navigation")]
    [InlineData("发布日期：2023-03-05 发文字号甲府发〔2023〕5号 【文号】甲府发〔2023〕5号", "Field")]
    [InlineData("《<甲县报告>任务分解表》印发给你们。 087163 0000-123456781234567890123456", "Prose Text")]
    public void Lines(string lines, string kind)
    {
        var kinds = kind.Split(' ');
        var all = lines.Split(' ');
        for (var i = 0; i < all.Length; i++) HeadLineText.Of(all[i]).Split(' ')[0].ShouldBe(kinds[Math.Min(i, kinds.Length - 1)], all[i]);
    }

    [Theory]
    [InlineData("已经 现将 现印发 现予 印发给 印发你 请认真 请结合 请遵照 制定本 特制定 特此 如下 全文 近日 为了 为认真 为深入 为全面 为进一步 为切实 为贯彻")]
    public void Words_of_sentences(string words)
    {
        foreach (var word in words.Split(' '))
        {
            HeadLineText.Of($"甲县桥{word}梁").ShouldStartWith("Prose ", Case.Sensitive, word);
            HeadLineText.Of($"甲县桥{word}梁：").ShouldStartWith("Prose ", Case.Sensitive, word);
        }
    }

    [Theory]
    [InlineData("甲县桥梁\n第一篇 总则", "Text 甲县桥梁")]
    [InlineData("甲县桥梁\n第一章 总则", "Text 甲县桥梁")]
    [InlineData("甲县桥梁\n第一条 桥梁", "Text 甲县桥梁")]
    [InlineData("甲县桥梁\n一、桥梁", "Text 甲县桥梁")]
    [InlineData("甲县桥梁\n二、桥梁", "Text 甲县桥梁")]
    [InlineData("甲县桥梁\n（一）桥梁", "Text 甲县桥梁")]
    [InlineData("甲县桥梁\n（二）桥梁", "Text 甲县桥梁|Text (二)桥梁")]
    [InlineData("甲县桥梁\n1.桥梁", "Text 甲县桥梁")]
    [InlineData("甲县桥梁\n2.桥梁", "Text 甲县桥梁|Text 2.桥梁")]
    [InlineData("甲县桥梁\n（1）桥梁", "Text 甲县桥梁")]
    [InlineData("甲县桥梁\n（2）桥梁", "Text 甲县桥梁|Text (2)桥梁")]
    [InlineData("一、桥梁\n二、道路", "Text 一、桥梁")] // the first line is read whatever it is
    [InlineData("甲县桥梁\n第一篇:甲县人民政府文件", "Text 甲县桥梁|Letterhead 甲县人民政府文件")]
    [InlineData("甲县桥梁\n第一篇:甲县桥梁建设方案", "Text 甲县桥梁|Text 甲县桥梁建设方案")]
    [InlineData("甲县桥梁\n第一篇:甲县桥梁", "Text 甲县桥梁")]
    public void The_first_division_ends_the_head(string head, string lines) => HeadLineText.Of(head).ShouldBe(lines);

    [Theory]
    [InlineData("为了桥梁\n甲县财政局", "Prose 为了桥梁|Prose 甲县财政局")] // the sentence goes on
    [InlineData("为了桥梁\n\n甲县财政局", "Prose 为了桥梁|Names 甲县财政局")]
    [InlineData("为了桥梁。\n甲县财政局", "Prose 为了桥梁。|Names 甲县财政局")]
    [InlineData("为了桥梁；\n甲县财政局", "Prose 为了桥梁;|Names 甲县财政局")]
    [InlineData("为了桥，梁：\n甲县财政局", "Prose 为了桥,梁:|Names 甲县财政局")]
    [InlineData("为了桥梁（好）\n甲县财政局", "Prose 为了桥梁(好)|Names 甲县财政局")]
    [InlineData("为了桥梁\n2023年3月5日", "Prose 为了桥梁|Date 2023年3月5日")]
    [InlineData("为了桥梁\n甲府发〔2023〕5号", "Prose 为了桥梁|Number 甲府发〔2023〕5号")]
    [InlineData("为了桥梁\n发布日期：桥梁", "Prose 为了桥梁|Field 发布日期:桥梁")]
    [InlineData("为了桥梁\n日期：2023年桥梁", "Prose 为了桥梁|Prose 日期:2023年桥梁")] // short labels are words
    [InlineData("为了桥梁\n主题分类：桥梁", "Prose 为了桥梁|Prose 主题分类:桥梁")] // what is not read
    [InlineData("公示的时间和地点：五天\n甲县财政局", "Prose 公示的时间和地点:五天|Names 甲县财政局")] // a label of eight characters
    [InlineData("公示的时间和地点是：五天\n甲县财政局", "Prose 公示的时间和地点是:五天|Prose 甲县财政局")]
    [InlineData("：五天，\n甲县财政局", "Prose :五天,|Prose 甲县财政局")]
    public void A_sentence_over_lines(string head, string lines) => HeadLineText.Of(head).ShouldBe(lines);

    [Theory]
    [InlineData("-甲县桥梁", "Text 甲县桥梁")]
    [InlineData("*甲县桥梁", "Text 甲县桥梁")]
    [InlineData("• · ● ■ ◆ > & 甲县桥梁", "Text 甲县桥梁")]
    [InlineData("※甲县桥梁", "Text ※甲县桥梁")]
    [InlineData("---\n甲县桥梁", "Text 甲县桥梁")]
    [InlineData("|甲县桥梁建设实施方案|\n甲", "Text 甲县桥梁建设实施方案|Text 甲")]
    [InlineData("|甲县桥梁的建设|\n甲", "Navigation |甲县桥梁的建设||Text 甲")]
    [InlineData("|通知公告|\n甲", "Navigation |通知公告||Text 甲")]
    [InlineData("甲县桥梁建设方案【全文】", "Text 甲县桥梁建设方案")]
    [InlineData("甲县桥梁建设方案.pdf", "Text 甲县桥梁建设方案")]
    [InlineData("甲县桥梁建设方案.DOCX", "Text 甲县桥梁建设方案")]
    [InlineData("甲县桥梁.pdf", "Text 甲县桥梁.pdf")]
    [InlineData("甲县桥梁的通知\n各乡镇：\n甲县桥梁建设方案.pdf", "Text 甲县桥梁的通知|Addressees 各乡镇:|Text 甲县桥梁建设方案.pdf")] // an enclosure
    [InlineData("精品文档 甲县桥梁", "Text 甲县桥梁")]
    [InlineData("精品文档\n甲县桥梁", "Text 甲县桥梁")]
    [InlineData("甲县桥梁建设方案 2023-03-05", "Text 甲县桥梁建设方案")]
    [InlineData("甲县人大常委会公告（第5号）", "Text 甲县人大常委会公告|Order 第5号")]
    [InlineData("甲县人民政府令（第5号）", "Order 甲县人民政府令|Order 第5号")]
    [InlineData("甲县桥梁公告（第5号）", "Text 甲县桥梁公告(第5号)")]
    [InlineData("甲县人大常委会公告（第五期）", "Text 甲县人大常委会公告(第五期)")]
    [InlineData("甲财发〔2022〕9号 甲县关于桥梁建设的通知", "Number 甲财发〔2022〕9号|Text 甲县关于桥梁建设的通知")]
    [InlineData("（此件发至乡） 2017年6月13日", "Remark (此件发至乡)|Date 2017年6月13日")]
    [InlineData("（桥） 2017年6月13日", "Text (桥)|Date 2017年6月13日")]
    [InlineData("此件公开发布 2017年6月13日", "Remark 此件公开发布|Date 2017年6月13日")]
    [InlineData("此件公开发布 2017年6月", "Text 此件公开发布2017年6月")]
    [InlineData("此件公开 2017年6月13日", "Text 此件公开2017年6月13日")]
    [InlineData("政府信息公开\n1. 目录\n2. 甲县政府\n1. 桥梁规划\n甲县桥梁方案", "Navigation 政府信息公开|Navigation 1.目录|Navigation 2.甲县政府|Navigation 1.桥梁规划|Text 甲县桥梁方案")]
    [InlineData("政府信息公开\n1. 桥梁。\n甲县桥梁方案", "Navigation 政府信息公开")]
    [InlineData("政府信息公开\n（2）桥梁\n甲县桥梁方案", "Navigation 政府信息公开|Text (2)桥梁|Text 甲县桥梁方案")]
    [InlineData("甲县桥梁\n1. 目录\n甲县桥梁方案", "Text 甲县桥梁")]
    [InlineData("（） 2017年6月13日", "Date ()2017年6月13日")]
    [InlineData("（此件发至乡） 2017年6月", "Remark (此件发至乡)2017年6月")]
    [InlineData("甲县财政局2023年5月6日", "Names 甲县财政局|Date 2023年5月6日")]
    [InlineData("甲县局2023年5月6日", "Text 甲县局2023年5月6日")] // three characters in front are none of a signature
    [InlineData("甲县水局2023年5月6日", "Names 甲县水局|Date 2023年5月6日")]
    [InlineData("甲县桥梁2023年5月6日", "Text 甲县桥梁2023年5月6日")]
    [InlineData("甲县财政局2023年5月6日印", "Text 甲县财政局2023年5月6日印")]
    [InlineData("甲县桥梁建设方案 发布时间：2022-04-15 来源：甲社", "Text 甲县桥梁建设方案|Field 发布时间:2022-04-15来源:甲社")]
    [InlineData("甲县桥梁的建设 发布时间：2022-04-15", "Field 甲县桥梁的建设发布时间:2022-04-15")]
    public void Pieces_of_a_line(string head, string lines) => HeadLineText.Of(head).ShouldBe(lines);

    [Theory]
    [InlineData(160, 160)]
    [InlineData(161, 160)]
    public void No_more_lines_than(int written, int read)
    {
        using var text = Normalizer.Normalize(string.Join('\n', Enumerable.Repeat("甲县桥梁", written)));
        HeadLines.Read(text, new IndexTable(text)).Count.ShouldBe(read);
    }

    [Theory]
    [InlineData(81, 81)] // the last begins 8000 characters behind the first
    [InlineData(82, 81)]
    public void No_more_characters_than(int written, int read)
    {
        using var text = Normalizer.Normalize(string.Join('\n', Enumerable.Repeat(new string('桥', 100), written)));
        HeadLines.Read(text, new IndexTable(text)).Count.ShouldBe(read);
    }

    [Theory]
    [InlineData(120, "Text")]
    [InlineData(121, "Prose")]
    public void The_longest_line_that_is_no_sentence(int length, string kind) => HeadLineText.Of(new string('桥', length)).ShouldStartWith(kind, Case.Sensitive);

    [Theory]
    [InlineData("甲县桥梁\n\n甲县道路", true)]
    [InlineData("甲县桥梁\n甲县道路", false)]
    public void A_blank_line_in_front(string head, bool isAfterBlank)
    {
        using var text = Normalizer.Normalize(head);
        var lines = HeadLines.Read(text, new IndexTable(text));
        lines[0].IsAfterBlank.ShouldBeFalse();
        lines[1].IsAfterBlank.ShouldBe(isAfterBlank);
    }
}

using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>Who issued a document, by where the names stand.</summary>
public class IssuerReaderTests
{
    [Theory]
    [InlineData("甲县财政局关于桥梁的通知\n各乡镇：\n请执行。\n甲县水利局\n2023年3月5日", "甲县财政局")] // the title before the signature
    [InlineData("甲县财政局关于桥梁的通知\n各乡镇：\n请执行。\n甲县财政局\n甲县水利局\n2023年3月5日", "甲县财政局、甲县水利局")] // which names more
    [InlineData("甲县财政局等部门关于桥梁的通知\n各乡镇：\n请执行。\n甲县水利局\n甲县司法局\n2023年3月5日", "甲县水利局、甲县司法局")] // others are left to it
    [InlineData("甲县财政局等部门关于桥梁的通知\n各乡镇：\n请执行。", "甲县财政局")]
    [InlineData("国务院批转水利部关于桥梁意见的通知\n各省：\n请执行。", "国务院")] // who passes it on, not who wrote it
    [InlineData("甲县人民政府办公室转发县水利局关于桥梁意见的通知\n各乡镇：\n请执行。", "甲县人民政府办公室")]
    [InlineData("关于桥梁的通知\n各乡镇：\n请执行。\n甲县水利局\n2023年3月5日", "甲县水利局")]
    [InlineData("甲县财政局文件\n桥梁建设方案\n桥梁。", "甲县财政局")]
    [InlineData("甲县财政局\n甲县水利局文件\n桥梁建设方案\n桥梁。", "甲县财政局、甲县水利局")]
    [InlineData("甲县财政局\n甲县水利局文件\n关于桥梁的通知\n桥梁。\n甲县水利局\n2023年3月5日", "甲县财政局、甲县水利局")] // the letterhead names more
    [InlineData("甲县桥梁建设方案\n甲县财政局\n甲县桥梁建设方案\n桥梁。", "甲县财政局")] // between the title and its repetition
    [InlineData("甲县人民政府令\n第5号\n桥梁管理办法\n桥梁。", "甲县人民政府")]
    [InlineData("甲县人民政府令第5号\n桥梁管理办法\n桥梁。", "甲县人民政府")]
    [InlineData("桥梁工作报告\n湖口县审计局局长 李四\n桥梁。", "湖口县审计局")]
    [InlineData("桥梁工作方案\n湖口县审计局局长 李四\n桥梁。", "")] // no report
    [InlineData("来源：甲县融媒体中心 发布机构：甲县水利局\n桥梁建设方案\n桥梁。", "甲县水利局")] // who publishes before whom it was taken from
    [InlineData("【编辑日期】2024-03-08【来源】甲县融媒体中心【公开责任部门】甲县水利局\n桥梁建设方案\n桥梁。", "甲县水利局")]
    [InlineData("来源：甲县水利局\n桥梁建设方案\n桥梁。", "甲县水利局")]
    [InlineData("发文机关：甲县财政局\n桥梁建设方案\n桥梁。", "甲县财政局")]
    [InlineData("发文机关：甲县财政局 桥梁\n桥梁建设方案\n桥梁。", "甲县财政局")] // up to a gap
    [InlineData("桥梁条例\n（2023年1月16日甲省人民代表大会通过）\n桥梁。", "甲省人民代表大会")]
    [InlineData("湖口县财政局2023年工作要点\n桥梁。", "湖口县财政局")]
    [InlineData("桥梁建设方案\n发布机构：湖口县财政局\n桥梁。", "湖口县财政局")]
    [InlineData("桥梁建设方案\n来源：政府办公室\n桥梁。", "")] // whose
    [InlineData("桥梁建设方案\n来源：人大办公室\n桥梁。", "")]
    [InlineData("桥梁建设方案\n来源：党政办公室\n桥梁。", "")]
    [InlineData("桥梁建设方案\n来源：办公室\n桥梁。", "")]
    [InlineData("桥梁建设方案\n来源：湖口县桥梁公司\n桥梁。", "")] // the page of somebody else
    [InlineData("桥梁建设方案\n来源：湖口县桥梁集团\n桥梁。", "")]
    [InlineData("桥梁建设方案\n来源：湖口县报社\n桥梁。", "")]
    [InlineData("桥梁建设方案\n来源：湖口县电视台\n桥梁。", "")]
    [InlineData("桥梁建设方案\n来源：湖口县出版社\n桥梁。", "")]
    [InlineData("湖口县人民政府贯彻国务院关于桥梁意见的实施意见\n桥梁。", "湖口县人民政府")]
    [InlineData("湖口县人民政府转发国务院桥梁意见的通知\n桥梁。", "湖口县人民政府")]
    [InlineData("教育部、财政部出台关于桥梁的意见\n桥梁。", "教育部、财政部")]
    [InlineData("教育部、财政部联合下发关于桥梁的意见\n桥梁。", "教育部、财政部")]
    [InlineData("县政府办公室关于桥梁的通知\n桥梁。\n湖口县人民政府办公室\n2023年3月5日", "湖口县人民政府办公室")] // as it signs
    [InlineData("湖口县发展改革委关于桥梁的通知\n桥梁。\n湖口县发展和改革委员会\n2023年3月5日", "湖口县发展和改革委员会")]
    [InlineData("湖口县双钟街道办事处关于桥梁的通知\n桥梁。\n湖口县人民政府双钟街道办事处\n2023年3月5日", "湖口县人民政府双钟街道办事处")]
    [InlineData("市财政局关于桥梁的通知\n鄂财发〔2023〕5号\n桥梁。", "市财政局")]
    [InlineData("省财政厅关于桥梁的通知\n鄂财发〔2023〕5号\n桥梁。", "湖北省财政厅")] // by its number
    [InlineData("自治区财政厅关于桥梁的通知\n鄂财发〔2023〕5号\n桥梁。", "自治区财政厅")]
    [InlineData("自治区财政厅关于桥梁的通知\n桂财发〔2023〕5号\n桥梁。", "广西壮族自治区财政厅")]
    [InlineData("湖口县财政局关于桥梁的通知\n九江市湖口县桥梁。", "九江市湖口县财政局")] // its superior place
    public void Issuers(string head, string issuers)
    {
        using var text = Normalizer.Normalize(head);
        var table = new IndexTable(text);
        var lines = HeadLines.Read(text, table);
        var title = TitleReader.Read(text, lines, table);
        var number = NumberReader.Read(text, lines, table).Number;
        string.Join('、', IssuerReader.Read(text, lines, table, title, SignatureReader.Read(text, lines, title.Line), number?.AgencyCode)).ShouldBe(issuers);
    }
}

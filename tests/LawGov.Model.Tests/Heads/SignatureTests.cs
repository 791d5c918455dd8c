using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>Who signed and when: names, day and in how many ways the day can be read.</summary>
public class SignatureTests
{
    [Theory]
    [InlineData("关于桥梁的通知\n各乡镇：\n请做好。\n甲县财政局\n2023年3月5日", "甲县财政局 2023-03-05 1")]
    [InlineData("关于桥梁的通知\n各乡镇：\n请做好。\n甲县财政局\n甲县水利局\n2023年3月5日", "甲县财政局、甲县水利局 2023-03-05 1")]
    [InlineData("关于桥梁的通知\n各乡镇：\n请做好。\n甲县财政局 甲县水利局\n2023年3月5日", "甲县财政局、甲县水利局 2023-03-05 1")]
    [InlineData("关于桥梁的通知\n各乡镇：\n请做好。\n甲县财政局\n（此件公开发布）\n2023年3月5日", "甲县财政局 2023-03-05 1")] // a remark between the two
    [InlineData("关于桥梁的通知\n各乡镇：\n请做好。\n中共甲县委甲县人民政府\n农村供水领导小组\n2023年3月5日", "中共甲县委甲县人民政府农村供水领导小组 2023-03-05 1")]
    [InlineData("关于桥梁的通知\n各乡镇：\n请做好。\n甲县财政局\n2022111", "甲县财政局 - 2")] // 1月11日 or 11月1日 lost its marks
    [InlineData("关于桥梁的通知\n各乡镇：\n请做好。\n甲县财政局\n2023年3月5日\n桥梁建设方案\n甲县水利局\n2023年4月5日", "甲县财政局 2023-03-05 1")] // the first is the notice's
    [InlineData("关于桥梁的通知\n2023年3月5日\n各乡镇：\n请做好。", " 2023-03-05 1")] // a date alone below the title
    [InlineData("2023年3月5日\n关于桥梁的通知\n各乡镇：\n请做好。", " - 0")] // above it
    [InlineData("关于桥梁的通知\n2023-03-05 09:30\n各乡镇：\n请做好。", " - 0")] // with a time of day
    [InlineData("甲府发〔2023〕5号\n2023年3月5日\n关于桥梁的通知\n各乡镇：\n请做好。", " 2023-03-05 1")] // below the number
    [InlineData("甲县人民政府令\n2023年3月5日\n关于桥梁的通知\n各乡镇：\n请做好。", " 2023-03-05 1")]
    [InlineData("现予印发。\n2023年3月5日\n关于桥梁的通知", " 2023-03-05 1")]
    [InlineData("请做好。\n2023年3月5日\n关于桥梁的通知", " - 0")]
    [InlineData("甲县桥梁规划\n甲县人民政府\n2023年3月\n为了桥梁。", "甲县人民政府 - 0")] // the cover of a plan
    [InlineData("甲县桥梁规划\n甲县人民政府\n二〇二三年三月\n为了桥梁。", "甲县人民政府 - 0")]
    [InlineData("甲县桥梁规划\n2023年3月\n为了桥梁。", " - 0")]
    [InlineData("甲县桥梁方案\n一、桥梁\n请做好。\n甲县财政局\n2023年3月5日", "甲县财政局 2023-03-05 1")] // behind the text
    [InlineData("甲县桥梁方案\n一、桥梁\n请做好。\n甲县财政局\n\n\n\n2023年3月5日", "甲县财政局 2023-03-05 1")]
    [InlineData("甲县桥梁方案\n一、桥梁\n请做好。\n甲县财政局\n\n\n\n\n2023年3月5日", " 2023-03-05 1")] // four blank lines
    [InlineData("甲县桥梁方案\n一、桥梁\n请做好。\n甲县水利局\n甲县财政局\n2023年3月5日", "甲县水利局、甲县财政局 2023-03-05 1")]
    [InlineData("甲县桥梁方案\n一、桥梁\n请做好。\n桥梁\n2023年3月5日", " 2023-03-05 1")] // a date alone behind the text
    [InlineData("甲县桥梁方案\n一、桥梁\n请做好桥梁。甲县财政局2023年3月5日", "甲县财政局 2023-03-05 1")] // at the end of the last paragraph
    [InlineData("甲县桥梁方案\n一、桥梁\n请做好桥梁。甲县财政局2023年3月5日印发", " - 0")] // who printed it
    [InlineData("甲县桥梁方案\n一、桥梁\n请做好。", " - 0")]
    [InlineData("甲县桥梁清单\n序号\n任务\n责任单位\n时限\n1\n修桥\n甲县水利局\n2023年3月5日\n2\n护桥\n甲县财政局\n2023年4月5日", " - 0")] // cells of a table
    [InlineData("甲县桥梁方案\n一、桥梁\n序号\n任务\n责任单位\n时限\n1\n修桥\n甲县水利局\n2023年3月5日\n2\n护桥\n甲县财政局\n2023年4月5日", " - 0")]
    [InlineData("甲县桥梁方案\n一、桥梁\n请做好。\n甲县财政局\n2023年3月5日\n2023", "甲县财政局 2023-03-05 1")] // no number of a row
    [InlineData("关于桥梁的通知\n各乡镇：\n请做好。\n甲县财政局（此件公开发布）\n2023年3月5日", "甲县财政局 2023-03-05 1")] // a remark behind the name
    [InlineData("关于桥梁的通知\n各乡镇：\n请做好。\n甲县财政局\n2023年3月5日（此件主动公开）", "甲县财政局 2023-03-05 1")] // or behind the date
    [InlineData("甲县桥梁方案\n一、桥梁\n请做好。\n甲县财政局此件公开发布\n2023年3月5日（此件公开发布）", "甲县财政局 2023-03-05 1")]
    [InlineData("甲县桥梁方案\n一、桥梁\n请做好。\n甲县财政局\n2023年3月", "甲县财政局 - 0")] // a month ends the text
    [InlineData("甲县桥梁方案\n一、桥梁\n请做好。\n县财政局\n2023年3月", " - 0")]
    [InlineData("甲县桥梁清单\n序号\n任务\n责任单位\n时限\n1\n修桥\n县水利局\n2023年3月5日\n2\n护桥\n县财政局\n2023年4月5日", " - 0")] // the last cells of a table
    [InlineData("甲县桥梁清单\n序号\n任务\n责任单位\n时限\n1\n修桥\n县水利局\n2\n护桥\n县财政局\n2023年4月", " - 0")]
    [InlineData("甲县桥梁清单\n序号\n任务\n责任单位\n1\n修好桥梁\n县水利局\n2\n护好桥梁\n县财政局\n云台县水利局\n2023年4月6日", "云台县水利局 2023-04-06 1")] // behind them
    [InlineData("甲县桥梁清单\n|序号|任务|责任单位|时限|\n|1|修桥|县水利局|2023年3月5日|\n|2|护桥。|县财政局|2023年4月5日|", " - 0")]
    public void Signatures(string document, string expected) => Read(document).ShouldBe(expected);

    [Theory]
    [InlineData(5, "甲县财政局 2023-03-05 1")] // one of the last six lines
    [InlineData(6, " - 0")]
    public void Near_the_end(int behind, string expected) =>
        Read("甲县桥梁方案\n一、桥梁\n请做好桥梁。甲县财政局2023年3月5日" + string.Concat(Enumerable.Repeat("\n（一）桥梁", behind))).ShouldBe(expected);

    [Theory]
    [InlineData(11, " 2023-03-05 1")] // one of the last twelve lines
    [InlineData(12, " - 0")]
    public void A_date_alone_near_the_end(int behind, string expected) =>
        Read("甲县桥梁方案\n一、桥梁\n2023年3月5日" + string.Concat(Enumerable.Repeat("\n桥梁", behind))).ShouldBe(expected);

    private static string Read(string document)
    {
        using var text = Normalizer.Normalize(document);
        var lines = HeadLines.Read(text, new IndexTable(text));
        var signature = SignatureReader.Read(text, lines, Math.Max(0, lines.FindIndex(line => text.Slice(line.Start, line.End).StartsWith("关于"))));
        return $"{string.Join('、', signature.Names.Select(name => text.Slice(name.Start, name.End).ToString()))} {signature.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {signature.Readings}";
    }
}

using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Assembling;

/// <summary>Numbers that the sequence of divisions or items leaves out, by line and words.</summary>
public class NumberingFindingsTests
{
    [Theory]
    [InlineData("一、甲\n二、乙\n三、丙", "")]
    [InlineData("一、甲\n三、丙", "3:三、 after 1")]
    [InlineData("二、乙\n三、丙", "2:二、 after –")]
    [InlineData("一、甲\n1.子事。\n二、乙\n2.丑事。", "")] // run on
    [InlineData("一、甲\n1.子事。\n二、乙\n1.丑事。", "")] // start again
    [InlineData("一、甲\n1.子事。\n二、乙\n3.丑事。", "5:3. after –")] // the first below its heading
    [InlineData("一、甲\n1.子事。\n3.丑事。\n4.寅事。", "4:3. after 1")]
    [InlineData("一、甲\n1.子事。\n附件\n清单\n2.丑事。", "6:2. after –")] // an annex counts for itself
    [InlineData("第一条 子事。\n第一条之一 丑事。\n第二条 寅事。", "")]
    [InlineData("序号\t任务\t责任单位\n1\t子事\t县交通局\n1\t丑事\t县住建局\n2\t寅事\t县住建局", "")] // rows of one number
    public void Gaps(string text, string expected)
    {
        var result = PolicyDocumentParser.Default.Parse($"湖口县桥梁建设工作方案\n{text}");
        string.Join(' ', result.Diagnostics.Where(d => d.Code == "LG1205").Select(d => $"{d.Line}:{d.Message.Split('“', '”') switch { [_, var label, ..] => label, _ => "" }} after {After(d.Message)}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    public void No_more_than_twenty_are_told(int gaps)
    {
        var items = string.Join('\n', Enumerable.Range(0, gaps + 1).Select(i => $"{(2 * i) + 1}.做好第{(char)('甲' + i)}事。"));
        PolicyDocumentParser.Default.Parse($"湖口县桥梁建设工作方案\n一、任务\n{items}").Diagnostics.Count(d => d.Code == "LG1205").ShouldBe(20);
    }

    private static string After(string message) => message.Contains('–') ? "–" : new string(message.Reverse().SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit).Reverse().ToArray());
}

using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Assembling;

/// <summary>Paths of sections, then those of tasks: a label alone where its numbers run on, behind those above it where they start again.</summary>
public class PathNamerTests
{
    [Theory]
    [InlineData("一、甲\n1.子事。\n2.丑事。\n二、乙\n3.寅事。", "一 二|1 2 3")] // run on
    [InlineData("一、甲\n1.子事。\n2.丑事。\n二、乙\n1.寅事。", "一 二|一/1 一/2 二/1")]
    [InlineData("一、甲\n（一）丙\n1.子事。\n二、乙\n（二）丁\n1.丑事。", "一 (一) 二 (二)|一/(一)/1 二/(二)/1")]
    [InlineData("一、甲\n（一）丙\n1.子事。\n二、乙\n（一）丁\n1.丑事。", "一 一/(一) 二 二/(一)|一/(一)/1 二/(一)/1")]
    [InlineData("一、甲\n1.子事。\n1.丑事。", "一|一/1 一/1#2")]
    [InlineData("1.子事。\n2.丑事。\n1.寅事。", "|1 2 1#2")]
    [InlineData("一、甲\n①子事。\n②丑事。", "一|① ②")]
    [InlineData("一、甲\n★1.子事。\n★2.丑事。", "一|1 2")]
    [InlineData("一、甲\n1、子事。\n2、丑事。", "一|1 2")]
    [InlineData("一、甲\n（1）子事。\n（2）丑事。", "一|(1) (2)")]
    [InlineData("一、甲\n〔1〕子事。\n〔2〕丑事。", "一|(1) (2)")]
    [InlineData("一、甲\n1.子事。\n附件1\n任务清单\n1.丑事。\n附件2\n其他清单\n1.寅事。", "一|1 annex/1 annex2/1")]
    [InlineData("第一条 子事。\n第一条之一 丑事。\n第二条 寅事。", "第一条 第一条之一 第二条|第一条 第一条之一 第二条")]
    [InlineData("任务\t责任单位\n子事\t县交通局\n丑事\t县住建局", "|1 2")]
    [InlineData("序号\t任务\t责任单位\n1\t子事\t县交通局\n1\t丑事\t县住建局\n2\t寅事\t县住建局", "|1 1#2 2")]
    public void Paths(string text, string expected)
    {
        var document = PolicyDocumentParser.Default.Parse($"湖口县桥梁建设工作方案\n{text}").Document;
        $"{string.Join(' ', Sections(document.Sections))}|{string.Join(' ', document.Tasks.Select(t => t.Path))}".ShouldBe(expected);
    }

    private static IEnumerable<string> Sections(IEnumerable<Section> sections) => sections.SelectMany(s => Sections(s.Sections).Prepend(s.Path));
}

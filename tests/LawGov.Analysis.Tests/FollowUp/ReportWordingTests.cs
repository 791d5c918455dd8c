using LawGov.Analysis.FollowUp;

namespace LawGov.Analysis.Tests.FollowUp;

public class ReportWordingTests
{
    [Theory]
    [InlineData("形成初稿并征求意见", "初稿|征求意见")]
    [InlineData("主体结构封顶", "主体结构|封顶")]
    [InlineData("正在起草办法", "正在起草")]
    [InlineData("起草办法", "")]
    [InlineData("工程正有序施工", "正有序")]
    [InlineData("完成七成", "七成")]
    [InlineData("完成四成", "")]
    [InlineData("项目已开工，拟于明年投用", "开工|拟于")]
    [InlineData("已建成投用", "")]
    public void Begun_and_not_finished(string sentence, string words) => string.Join('|', ReportWording.BegunIn(sentence)).ShouldBe(words);

    [Theory]
    [InlineData("开放日活动延期举办", true)]
    [InlineData("未完成年度任务", true)]
    [InlineData("尚未开通", true)]
    [InlineData("进度滞后", true)]
    [InlineData("如期完成", false)]
    public void Put_off(string sentence, bool expected) => ReportWording.IsPutOff(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("服务水平进一步提升。", true)]
    [InlineData("“放管服”改革深入推进。", true)]
    [InlineData("执法行为更“加规范”", true)]
    [InlineData("工作取得明显成效。", true)]
    [InlineData("服务水平进一步提升2个位次。", false)] // a number says how much
    [InlineData("出台办法，服务水平进一步提升。", false)] // something was done
    [InlineData("已进一步提升服务水平", false)]
    [InlineData("设立帮办岗位。", false)] // nothing got better
    [InlineData("进一步把窗口服务的水平提升", false)] // too far apart
    [InlineData("进一步把窗口服务提升", true)]
    public void Only_says_that_something_got_better(string sentence, bool expected) => ReportWording.IsWordsOnly(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("全部办结", true)]
    [InlineData("做到应审尽审", true)]
    [InlineData("应归文件尽归", true)]
    [InlineData("应当及时归尽", false)]
    [InlineData("均按期办结", true)]
    [InlineData("均衡发展", false)]
    [InlineData("均价下降", false)]
    [InlineData("办结率100%", true)]
    [InlineData("无一超期", true)]
    [InlineData("大部办结", false)]
    public void Says_all(string clause, bool expected) => ReportWording.SaysAll(clause).ShouldBe(expected);

    [Theory]
    [InlineData("实现全覆盖", true)]
    [InlineData("所有乡镇", true)]
    [InlineData("均设立", true)]
    [InlineData("均等化", false)]
    [InlineData("主要乡镇", false)]
    public void Demands_all(string text, bool expected) => ReportWording.DemandsAll(text).ShouldBe(expected);

    [Theory]
    [InlineData("，其中", true)]
    [InlineData("件中，", true)]
    [InlineData("件中有", false)]
    [InlineData("件，办结", true)]
    [InlineData("和", false)]
    public void Joins_a_part(string between, bool expected) => ReportWording.JoinsPart(between).ShouldBe(expected);

    [Theory]
    [InlineData("实现收入30万元", true)]
    [InlineData("确保安全", true)]
    [InlineData("收入实现30万元", false)]
    public void Leads_to_a_result(string clause, bool expected) => ReportWording.IsResult(clause).ShouldBe(expected);
}

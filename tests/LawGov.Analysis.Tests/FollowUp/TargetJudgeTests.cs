using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Tests.PlanComparison;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests.FollowUp;

/// <summary>The value that a report gives for a target: of its own quantity, nearest in words, once.</summary>
public class TargetJudgeTests
{
    private const string Filler = "抓好森林防火。全县护林员配备到位，重点林区设卡。（责任单位：县林业局）";

    [Theory]
    [InlineData("新建口袋公园6个", "建成口袋公园5个。", "5 Missed")]
    [InlineData("新建口袋公园6个，改造老旧小区12个", "建成口袋公园6个，改造老旧小区11个。", "6 Met|11 Missed")] // each takes the value it fits best
    [InlineData("新建口袋公园6个，改造老旧小区12个", "改造老旧小区12个。", " Unstated|12 Met")]
    [InlineData("新建口袋公园6个", "新建停车场8处。", " Unstated")] // shares nothing but the verb
    [InlineData("建设河道护岸12公里", "新建河道护岸12600米。", "12.6 Met")] // in the measure of the target
    [InlineData("建设河道护岸12公里", "新建河道护岸12600亩。", " Unstated")]
    [InlineData("招聘教师50名", "辞退教师60名。", " Unstated")] // one word excludes the other
    [InlineData("授权专利30件", "申请专利40件。", " Unstated")]
    [InlineData("新建小学校舍3所", "新建初中校舍4所。", " Unstated")]
    [InlineData("城镇新增就业800人", "农村新增就业900人。", " Unstated")]
    [InlineData("签约项目10个", "竣工项目12个。", " Unstated")]
    [InlineData("实现进口总额5亿元", "实现出口总额6亿元。", " Unstated")]
    [InlineData("拆除违法建筑20处", "新建公益建筑25处。", " Unstated")]
    [InlineData("农产品抽检合格率达到98%", "农产品抽检合格率98.6%。", "98.6 Met")]
    [InlineData("农产品抽检合格率达到98%", "农产品抽检覆盖率99%。", " Unstated")] // another rate
    [InlineData("农产品加工产值增长8%", "农产品加工产值同比增长9%。", "9 Met")]
    [InlineData("行政许可办理时限压缩80%", "行政许可办理时限压缩85%。", "85 Met")]
    [InlineData("行政许可按期办结率达到100%", "行政许可全部按期办结。", "100 Met")] // all of them is 100 %
    [InlineData("行政许可按期办结率达到100%", "行政许可受理64件，按期办结64件。", " Unstated")]
    [InlineData("行政许可按期办结率达到90%", "行政许可全部按期办结。", " Unstated")]
    [InlineData("群众满意度95%左右", "群众满意度91%。", "91 Met")]
    [InlineData("群众满意度95%左右", "群众满意度90%。", "90 Missed")]
    [InlineData("接待量控制在20万人次以内", "接待量18万人次。", "180000 Met")]
    [InlineData("接待量控制在20万人次以内", "接待量22万人次。", "220000 Missed")]
    public void A_target_and_what_is_reported(string target, string sentence, string expected)
    {
        var plan = MadeUpPlan.TextOf("临川县2024年工作要点", $"{target}。（责任单位：县政府）", Filler);
        var report = $"临川县2024年工作情况报告\n\n一、主要工作\n{sentence}护林员全部到岗，重点林区设卡42处。\n";
        var task = FollowUpAnalyzer.Default.Analyze(PolicyDocumentParser.Default.Parse(plan).Document, plan, PolicyDocumentParser.Default.Parse(report).Document, report).Tasks[0];
        string.Join('|', task.Targets.Select(t => $"{t.Reported:0.##} {t.Outcome}")).ShouldBe(expected);
    }
}

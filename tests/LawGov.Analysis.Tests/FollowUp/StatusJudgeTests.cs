using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Tests.PlanComparison;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests.FollowUp;

/// <summary>What a report says of a task, by its words and by how much of what is demanded it speaks of.</summary>
public class StatusJudgeTests
{
    private const string Filler = "抓好森林防火。全县护林员配备到位，重点林区设卡。（责任单位：县林业局）";

    [Theory]
    [InlineData("编制消防救援规划，开展消防安全培训。", "编制消防救援规划，开展消防安全培训。", FollowUpStatus.Done)]
    [InlineData("编制消防救援规划，开展消防安全培训。", "编制消防救援规划。", FollowUpStatus.InPart)] // half of it is not spoken of
    [InlineData("编制消防救援规划，开展消防安全培训，建成消防站点。", "编制消防救援规划，建成消防站点。", FollowUpStatus.Done)] // a third
    [InlineData("编制消防救援规划。", "消防救援规划形成初稿。", FollowUpStatus.InPart)]
    [InlineData("消防救援规划形成初稿。", "消防救援规划形成初稿。", FollowUpStatus.Done)] // no more is demanded
    [InlineData("建成消防站点。", "消防站点主体工程封顶。", FollowUpStatus.InPart)]
    [InlineData("消防站点开工。", "消防站点开工。", FollowUpStatus.Done)]
    [InlineData("建成消防站点。", "消防站点尚未建成。", FollowUpStatus.Mentioned)]
    [InlineData("所有乡镇建成消防站点。", "列入消防站点12个，其中建成消防站点10个。", FollowUpStatus.InPart)] // of all, a part
    [InlineData("乡镇建成消防站点。", "列入消防站点12个，其中建成消防站点10个。", FollowUpStatus.Done)]
    [InlineData("所有乡镇建成消防站点。", "建成消防站点12个。", FollowUpStatus.Done)]
    [InlineData("盘活闲置校舍，实现集体收入过30万元。", "实现集体收入32万元。", FollowUpStatus.Done)] // the means of a result need not be told
    [InlineData("建成消防站点。", "完成校园消毒。", FollowUpStatus.Silent)]
    public void A_task_and_what_is_reported(string task, string sentence, FollowUpStatus status)
    {
        var plan = MadeUpPlan.TextOf("临川县2024年工作要点", $"{task}（责任单位：县消防大队）", Filler);
        var report = $"临川县2024年工作情况报告\n\n一、主要工作\n{sentence}护林员全部到岗，重点林区设卡42处。\n";
        FollowUpAnalyzer.Default.Analyze(PolicyDocumentParser.Default.Parse(plan).Document, plan, PolicyDocumentParser.Default.Parse(report).Document, report).Tasks[0].Status.ShouldBe(status);
    }
}

using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Tests.PlanComparison;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests.FollowUp;

public class FollowUpAnalyzerTests
{
    private const string Filler = "抓好森林防火。全县护林员配备到位，重点林区设卡。（责任单位：县林业局）";
    private const string FillerReport = "护林员全部到岗，重点林区设卡42处。";

    /// <summary>A task, what the report says, what is to be read of it.</summary>
    public static TheoryData<string, string, FollowUpStatus> Statuses => new()
    {
        { "建设河道护岸12公里。（责任单位：县水利局）", "新建河道护岸12.6公里。", FollowUpStatus.Done },
        { "建设河道护岸12公里。（责任单位：县水利局）", "新建河道护岸9公里。", FollowUpStatus.InPart },
        { "建设河道护岸12公里。（责任单位：县水利局）", "河道护岸工程正在开展前期工作。", FollowUpStatus.InPart },
        { "建设河道护岸12公里。（责任单位：县水利局）", "完成校园消防检查86次。", FollowUpStatus.Silent },
        { "建设河道护岸12公里。（责任单位：县水利局）", "受汛情影响，河道护岸建设推迟。", FollowUpStatus.Mentioned },
        { "提升窗口服务。推行政务窗口延时服务，设立帮办岗位。（责任单位：县行政审批局）", "政务窗口服务水平进一步提升。", FollowUpStatus.Mentioned },
        { "编制消防救援规划，5月底前印发实施。（责任单位：县消防大队）", "消防救援规划于4月20日印发实施。", FollowUpStatus.Done },
        { "编制消防救援规划，5月底前印发实施。（责任单位：县消防大队）", "消防救援规划于9月印发实施。", FollowUpStatus.InPart },
        { "编制消防救援规划，5月底前印发实施。（责任单位：县消防大队）", "消防救援规划形成征求意见稿。", FollowUpStatus.InPart },
    };

    /// <summary>A target, what the report says, the reported value and the outcome.</summary>
    public static TheoryData<string, string, double?, TargetOutcome> Targets => new()
    {
        { "偿还政府欠款5000万元", "偿还政府欠款1.1亿元", 110_000_000, TargetOutcome.Met },
        { "偿还政府欠款5000万元", "偿还政府欠款0.42亿元", 42_000_000, TargetOutcome.Missed },
        { "整治退化草地0.6万亩", "整治退化草地6200亩", 6200, TargetOutcome.Met },
        { "校车安全检查覆盖率达到100%", "对全县校车开展安全检查，做到应检尽检", 100, TargetOutcome.Met },
        { "行政许可案件按期办结率达到100%", "受理行政许可案件64件，按期办结63件", null, TargetOutcome.Missed },
        { "县级医院门诊量控制在20万人次以内", "县级医院住院3.2万人次", null, TargetOutcome.Unstated },
        { "创建省级示范学校3所", "获评市级示范学校4所", null, TargetOutcome.Unstated },
        { "农产品抽检合格率达到98%", "农产品抽检批次同比增长35%", null, TargetOutcome.Unstated },
        { "化肥使用量控制在3万吨以内", "化肥使用量2.8万吨", 28000, TargetOutcome.Met },
        { "新建口袋公园6个", "建成口袋公园6个，绿道4公里", 6, TargetOutcome.Met },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public void A_report_says_of_a_task(string task, string sentence, FollowUpStatus status) => Follow(task, sentence).Tasks[0].Status.ShouldBe(status);

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_target_is_held_against_the_value_of_its_quantity(string target, string sentence, double? reported, TargetOutcome outcome)
    {
        var check = Follow($"{target}。（责任单位：县政府）", sentence + "。").Tasks[0].Targets.Single();
        check.Outcome.ShouldBe(outcome);
        check.Reported.ShouldBe(reported is { } value ? (decimal)value : null);
    }

    [Theory]
    [InlineData("每季度召开一次座谈会")]
    [InlineData("实现12个社区活动室全覆盖")]
    [InlineData("开展第三届书法节活动")]
    [InlineData("落实“3+2”工作制度")]
    public void Numbers_that_are_no_targets(string task) => Follow($"{task}。（责任单位：县文旅局）", "举办读书节。").Tasks[0].Targets.ShouldBeEmpty();

    [Fact]
    public void Only_what_looks_back_is_evidence()
    {
        var report = Follow("建设县级应急物资储备库。（责任单位：县应急管理局）", "护林员全部到岗。", "应急物资储备库建设滞后。", "建成县级应急物资储备库。");
        report.Tasks[0].Status.ShouldBe(FollowUpStatus.Silent);
        report.Tasks[0].Next.Count.ShouldBe(1);
        report.Shortcomings.Single().TakenUpBy.Count.ShouldBe(1);
        report.Arrangement.ShouldNotBeNull();
    }

    [Fact]
    public void What_was_never_planned_is_listed()
    {
        var report = Follow("建设河道护岸12公里。（责任单位：县水利局）", "新建河道护岸12公里。捐赠图书3000册。");
        report.ReportOnly.Select(x => x.Text).ShouldBe(["捐赠图书3000册。"]);
    }

    [Fact]
    public void Every_place_points_into_its_text()
    {
        var (plan, text) = (MadeUpPlan.TextOf(PlanTitle, "建设河道护岸12公里。（责任单位：县水利局）", Filler), ReportOf("新建河道护岸12.6公里。", "", ""));
        var report = FollowUpAnalyzer.Default.Analyze(Parse(plan), plan, Parse(text), text);
        var task = report.Tasks[0];
        task.Evidence.Single().Span.In(text).ToString().ShouldBe("新建河道护岸12.6公里。");
        task.Evidence.Single().Figures.Single().Span.In(text).ToString().ShouldBe("12.6公里");
        task.Targets.Single().Span.In(plan).ToString().ShouldBe("12公里");
        task.Targets.Single().ReportedSpan!.Value.In(text).ToString().ShouldBe("12.6公里");
        task.Leads.ShouldBe(["县水利局"]);
    }

    [Fact]
    public void A_decision_stands()
    {
        var (plan, text) = (MadeUpPlan.TextOf(PlanTitle, "建设河道护岸12公里。（责任单位：县水利局）", Filler), ReportOf(FillerReport, "", ""));
        var report = FollowUpAnalyzer.Default.Analyze(Parse(plan), plan, Parse(text), text, [new StatusDecision("建设河道护岸", FollowUpStatus.Done), new StatusDecision("7", FollowUpStatus.Done)]);
        (report.Tasks[0].Status, report.Tasks[0].IsDecided).ShouldBe((FollowUpStatus.Done, true));
        report.UnusedDecisions.Select(d => d.Task).ShouldBe(["7"]);
    }

    [Fact]
    public void A_text_that_is_not_the_documents_own_is_refused()
    {
        var plan = MadeUpPlan.TextOf(PlanTitle, Filler);
        Should.Throw<ArgumentException>(() => FollowUpAnalyzer.Default.Analyze(Parse(plan), "短", Parse(plan), plan)).ParamName.ShouldBe("planText");
    }

    [Fact]
    public void Empty_texts_and_cancellation()
    {
        FollowUpAnalyzer.Default.Analyze(Parse(""), "", Parse(""), "").Tasks.ShouldBeEmpty();
        Should.Throw<OperationCanceledException>(() => FollowUpAnalyzer.Default.Analyze(Parse(""), "", Parse(""), "", null, new CancellationToken(canceled: true)));
        Should.Throw<ArgumentException>(() => new FollowUpAnalyzer(new FollowUpOptions { MinimumCarryOver = 2 })).Message.ShouldContain("MinimumCarryOver is 2");
    }

    private const string PlanTitle = "临川县2024年工作要点";

    private static FollowUpReport Follow(string task, string done, string problem = "", string next = "")
    {
        var (plan, text) = (MadeUpPlan.TextOf(PlanTitle, task, Filler), ReportOf(done + FillerReport, problem, next));
        return FollowUpAnalyzer.Default.Analyze(Parse(plan), plan, Parse(text), text);
    }

    private static string ReportOf(string done, string problem, string next) =>
        $"临川县2024年工作情况报告\n\n一、主要工作\n{done}\n" + (problem.Length > 0 ? $"二、存在的问题\n{problem}\n" : "") + (next.Length > 0 ? $"三、2025年工作打算\n{next}\n" : "");

    private static Model.PolicyDocument Parse(string text) => PolicyDocumentParser.Default.Parse(text).Document;
}

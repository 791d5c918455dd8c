using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Model.Parsing;

namespace LawGov.Reporting.Tests;

/// <summary>A plan, the report on it and the next plan, made up, in which every kind of change stands once.</summary>
internal static class ComparedPlans
{
    public static readonly ReportDocument Plan = Read("plan-2023.txt", """
        云岭县2023年法治政府建设工作要点

        1．规范行政执法。全年抽查行政执法案卷不少于100件，抽查结果11月底前通报。（牵头单位：县司法局；配合单位：县城管局）
        2．清理行政规范性文件。对现行有效的行政规范性文件逐件清理，公布废止和失效目录。（牵头单位：县政府办公室）
        3．推行远程公证。在三个乡镇设立远程公证服务点。（牵头单位：县司法局）
        4．开展民法典宣传。组织民法典宣讲进校园、进社区、进企业。（牵头单位：县司法局）
        """);

    public static readonly ReportDocument Report = Read("report-2023.txt", """
        云岭县2023年法治政府建设情况报告

        一、主要工作
        （一）抽查行政执法案卷86件，12月通报了抽查结果。
        （二）逐件清理行政规范性文件，公布废止目录，废止文件12件。
        （三）开展送戏下乡20场。
        二、存在的问题
        基层执法人员数量不足。
        三、2024年工作安排
        充实基层执法人员，公开招录执法辅助人员。
        """);

    public static readonly ReportDocument Next = Read("plan-2024.txt", """
        云岭县2024年法治政府建设工作要点

        1．清理行政规范性文件。对现行有效的行政规范性文件逐件清理，公布废止和失效目录。（牵头单位：县政府办公室）
        2．规范行政执法。全年抽查行政执法案卷不少于150件，抽查结果10月底前通报。（牵头单位：县司法局；配合单位：县城管局）
        3．开展民法典宣传。由法治副校长为各校学生逐班宣讲民法典。（牵头单位：县教育局）
        4．建设涉企检查备案系统。所有入企检查先在系统备案。（牵头单位：县行政审批局）
        """);

    public static readonly ReportComparison Years = Compare(Plan, Next);

    public static readonly ReportFollowUp Followed = new(Plan, Report, FollowUpAnalyzer.Default.Analyze(Plan.Document, Plan.Text, Report.Document, Report.Text)) { Next = Years };

    public static ReportComparison Compare(ReportDocument a, ReportDocument b) => new(a, b, PlanComparer.Default.Compare(a.Document, b.Document));

    public static ReportDocument Read(string name, string text) => new(PolicyDocumentParser.Default.Parse(text, name).Document, text);
}

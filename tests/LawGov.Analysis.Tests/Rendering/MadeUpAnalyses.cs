using LawGov.Analysis.Citations;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Ledgers;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests.Rendering;

/// <summary>A county's plan, the plan of a town below it, and the county's report, made up so that every analysis finds something of each kind.</summary>
internal static class MadeUpAnalyses
{
    private const string CountyText = """
        湖口县2023年法治政府建设工作要点
        湖府办发〔2023〕7号
        湖口县人民政府办公室
        2023年3月6日
        为落实《法治政府建设实施纲要（2021-2025年）》（中发〔2021〕33号）和《湖口县桥梁管理规定》，制定本要点。
        一、健全政府机构职能体系
        1.编制权责清单。6月底前公布权责清单不少于30项。（牵头单位：县委编办；配合单位：县司法局、县政务服务局）
        2.推行证明事项告知承诺制，每年12月底前评估一次。（县司法局负责）
        二、严格规范公正文明执法
        3.落实行政执法公示制度，第三季度完成检查不少于2次。（责任单位：县司法局、县交通局）
        4.建设桥梁档案馆，长期坚持。（责任单位：县司法局）
        三、加强组织保障
        5.开展法治培训，培训不少于60学时。（责任单位：各镇人民政府）
        """;

    private const string TownText = """
        双钟镇2023年法治政府建设工作方案
        双钟镇人民政府
        2023年4月1日
        根据《湖口县2023年法治政府建设工作要点》（湖府办发〔2023〕7号），制定本方案。
        一、健全政府机构职能体系
        1.编制权责清单。7月底前公布权责清单不少于20项。（牵头单位：镇党政办；配合单位：镇司法所）
        2.推行证明事项告知承诺制，每年12月底前评估一次。（镇司法所负责）
        二、建好镇区桥梁
        3.修好镇区危桥三座。（责任单位：镇规划建设办）
        """;

    private const string ReportText = """
        湖口县2023年法治政府建设情况报告
        湖口县人民政府
        2024年1月20日
        一、主要工作
        公布权责清单32项，于5月完成。推行证明事项告知承诺制，年底完成评估。落实行政执法公示制度，开展检查1次。
        二、存在问题
        法治培训不够，未开展。
        三、2024年工作打算
        建设桥梁档案馆。
        """;

    public static PolicyDocument County { get; } = Parse(CountyText, "county.txt");

    public static PolicyDocument Town { get; } = Parse(TownText, "town.txt");

    public static PolicyDocument Report { get; } = Parse(ReportText, "report.txt");

    public static CitationNetwork Citations { get; } = CitationAnalyzer.Default.Analyze([new CitingDocument(County, CountyText), new CitingDocument(Town, TownText)]);

    public static CoverageReport Coverage { get; } = CoverageAnalyzer.Default.Analyze(County, sourceText: CountyText);

    public static FollowUpReport FollowUp { get; } = FollowUpAnalyzer.Default.Analyze(County, CountyText, Report, ReportText);

    public static PlanComparisonReport Comparison { get; } = PlanComparer.Default.Compare(County, Town);

    public static TakeUpReport TakeUp { get; } = TakeUpReport.Of([Comparison]);

    public static ScheduleReport Schedule { get; } = ScheduleAnalyzer.Default.Analyze([County, Town]);

    public static WorkloadReport Workload { get; } = WorkloadAnalyzer.Default.Analyze([County, Town]);

    public static Ledger Ledger { get; } = Filled();

    public static ProgressReport Progress { get; } = ProgressAnalyzer.Default.Analyze(Ledger, new DateOnly(2023, 8, 1), LedgerBuilder.Default.Create(County));

    private static PolicyDocument Parse(string text, string source) => PolicyDocumentParser.Default.Parse(text, source).Document;

    private static Ledger Filled()
    {
        var empty = LedgerBuilder.Default.Create(County);
        return empty with
        {
            Entries = empty.Entries.Select((entry, i) => i switch
            {
                0 => entry with { State = LedgerState.Done, CompletedOn = new DateOnly(2023, 7, 3), Progress = "已公布。" },
                1 => entry with { State = LedgerState.InProgress, Remarks = "=1+1" },
                3 => entry with { State = LedgerState.Withdrawn },
                _ => entry,
            }).ToValueList(),
        };
    }
}

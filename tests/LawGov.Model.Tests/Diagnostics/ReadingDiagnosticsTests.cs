using System.Reflection;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests.Diagnostics;

public class ReadingDiagnosticsTests
{
    [Fact]
    public void The_list_in_the_docs_is_the_list_in_the_code()
    {
        var rows = File.ReadAllLines(Repository.PathOf("docs", "diagnostics.md")).Where(l => l.StartsWith("| LG", StringComparison.Ordinal));
        rows.ShouldBe(ReadingDiagnostics.All.OrderBy(d => d.Code, StringComparer.Ordinal).Select(d => $"| {d.Code} | {d.Severity} | {d.English} | {d.Chinese} |"));
    }

    [Fact]
    public void Every_descriptor_is_in_the_list_under_a_code_of_its_own()
    {
        var properties = typeof(ReadingDiagnostics).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(DiagnosticDescriptor)).Select(p => (DiagnosticDescriptor)p.GetValue(null)!);
        ReadingDiagnostics.All.ShouldBe(properties, ignoreOrder: true);
        ReadingDiagnostics.All.Select(d => d.Code).ShouldBeUnique();
    }

    /// <summary>Each finding with a text that gives it, and the place it names.</summary>
    public static TheoryData<string, string, int, int> Examples => new()
    {
        { "LG1001", " ", 1, 1 },
        { "LG1003", "一、总体要求\0", 1, 7 },
        { "LG1004", "某区工作方案\n<p>1.加强建设。（区司法局负责）</p>", 2, 1 },
        { "LG1101", "一、总体要求。" + new string('文', 1600), 1, 1 },
        { "LG1201", "某市工作方案", 1, 1 },
        { "LG1203", "任务\n责任单位\n参加单位\n1.加强建设。\n区司法局\n区民政局\n区财政局", 7, 1 },
        { "LG1204", "一、总体要求\n1.加强建设。\n纠错\n请填写", 3, 1 },
        // What closes the document is none of it; the remains begin behind it.
        { "LG1204", "一、总体要求\n1.加强建设。\n以上报告。\n某市司法局\n2024年5月6日\n抄送：某市委办公室。", 6, 1 },
        { "LG1205", "某区工作方案\n一、总体要求\n1.加强建设。\n3.加强培训。", 4, 1 },
        { "LG1206", "序号    任务    责任单位\n1    加强河道巡查，及时清    县水利\n     理漂浮物。    局、县住\n2    疏通沟渠。    县农业农村局", 4, 1 },
        { "LG1301", "浦府〔2022131\n某区工作方案\n一、总体要求", 1, 1 },
        { "LG1302", "某区工作方案\n2022917\n一、总体要求", 2, 1 },
        { "LG1303", "某区工作方案\n2022111\n一、总体要求", 2, 1 },
        { "LG1304", "一、总体要求\n1.加强建设。", 1, 1 },
        { "LG1305", "一、总体要求\n1.落实《条例。", 2, 5 },
        { "LG1306", "一、总体要求\n1.加强建设。（坚决惩处失职渎职，绝不姑息迁就负责）", 2, 8 },
        { "LG1307", "一、总体要求\n1.加强建设。（市司法局、市财政局负责。列第一位者为牵头单位，下同）", 2, 21 },
        { "LG1308", "一、总体要求\n1.加强建设。（责任单位：市司法局、市财政局\n2.加强培训。", 2, 8 },
        { "LG1309", "一、总体要求\n1.在9月底前完成。", 2, 4 },
        { "LG1310", "一、总体要求\n1.加强建设。（市司法局负责）\n2.加强培训。", 3, 1 },
        { "LG1203", "序号\t任务\t责任单位\n1\t加强建设。\t区司法局\n2\t加强培训。\t多\t余\t区民政局", 3, 1 },
        { "LG1306", "一、加强建设〔责任单位位：市司法局、市财政局〕\n1.开展培训。", 1, 7 },
        { "LG1306", "一、总体要求\n1.加强建设。\n配单位：市司法局、市财政局\n2.加强培训。", 3, 1 },
        { "LG1306", "一、总体要求\n1.加强建设。（市司法局（市财政局、市民政局\n2.加强培训。", 2, 8 },
        { "LG1313", "某市工作方案\n1.加强建设。（责任单位：市司法局；配合单位：待定）", 2, 24 },
        { "LG1313", "某市工作方案\n1.加强建设。\n责任单位：另行确定", 3, 6 },
        { "LG1320", "某市工作方案\n一、总体要求", 1, 1 },
        { "LG1321", "关于加强培训的工作方案\n一、总体要求", 1, 1 },
        { "LG1320", "某市防汛应急预案\n1.巡堤。（责任单位：市水利局）", 1, 1 },
        { "LG1321", "防汛应急预案\n1.巡堤。（责任单位：市水利局）", 1, 1 },
        { "LG1322", "某市工作方案\n坚持开展培训。", 1, 1 },
        { "LG1323", "某市年度工作报告\n一、工作情况\n1.加强建设。（责任单位：市司法局）", 1, 1 },
        { "LG1401", "某区工作方案\n一、总体要求\n1.加强建设。（责任单位：咕噜咕噜）", 3, 14 },
        { "LG1403", "某市工作方案\n一、总体要求\n1.加强建设。（责任单位：市住建局财政局）", 3, 14 },
    };

    [Theory, MemberData(nameof(Examples))]
    public void Finding_names_its_place(string code, string text, int line, int column)
    {
        var diagnostics = PolicyDocumentParser.Default.Parse(text).Diagnostics;
        diagnostics.Where(d => d.Code == code).Select(d => (d.Line, d.Column)).ShouldContain((line, column), string.Join('\n', diagnostics));
    }
}

using LawGov.Analysis.Coverage;

namespace LawGov.Cli.Output;

/// <summary>One document's analysis as tables.</summary>
internal static class AnalysisReport
{
    private const int BusiestUnits = 10;

    public static void Write(Terminal terminal, DocumentAnalysis analysis)
    {
        MetadataTable.Write(terminal, analysis.Result.Document);
        WriteCounts(terminal, analysis.Counts);
        WriteUnits(terminal, analysis);
        WriteCoverage(terminal, analysis.Coverage);
        terminal.Output.WriteLine($"validation 校验: {FindingCounts.Of(analysis.Findings)} (lawgov validate lists them)");
        terminal.Output.WriteLine($"reading 读取提示: {FindingCounts.Of(analysis.Result.Diagnostics)}");
        DiagnosticList.Write(terminal, analysis.Result.Diagnostics);

        terminal.Output.WriteLine();
    }

    private static void WriteCounts(Terminal terminal, DocumentCounts counts)
    {
        var table = Tables.Create(terminal, "parts", "articles", "tasks 任务", "assignments 分工", "deadlines 时限", "targets 指标", "citations 引用", "figures 数据");
        Tables.AddRow(table, $"{counts.Parts}", $"{counts.Articles}", $"{counts.Tasks}", $"{counts.Assignments}", $"{counts.Deadlines}", $"{counts.Targets}", $"{counts.Citations}", $"{counts.Figures}");
        Tables.Write(terminal, table);
        if (counts.ByRole.Count > 0) terminal.Output.WriteLine("roles 角色: " + string.Join(", ", counts.ByRole.Select(r => $"{r.Key} {r.Value}")));
    }

    private static void WriteCoverage(Terminal terminal, CoverageReport coverage)
    {
        var articles = coverage.ArticleTally;
        var points = coverage.PointTally;
        var text = coverage.Relevance.Verdict switch
        {
            RelevanceVerdict.Unrelated => $"unrelated 无关: {coverage.Relevance.Reason}",
            RelevanceVerdict.Touches => $"touches it only 仅部分相关: {coverage.Relevance.Reason}",
            _ => $"articles {articles.Covered} covered, {articles.Partial} in part, {articles.Gap} not; points {points.Covered} covered, {points.Partial} in part, {points.Gap} not",
        };
        terminal.Output.WriteLine($"coverage of {coverage.OutlineId} 对照《{coverage.OutlineTitle}》: {text}");
    }

    private static void WriteUnits(Terminal terminal, DocumentAnalysis analysis)
    {
        if (analysis.Workload.Units.Count == 0) return;
        var table = Tables.Create(terminal, $"busiest units 单位 (of {analysis.Workload.Units.Count})", "tasks", "share", "alone", "by role");
        foreach (var unit in analysis.Workload.Units.Take(BusiestUnits))
        {
            var roles = string.Join(", ", unit.ByRole.Select(r => $"{r.Role} {r.Tasks}"));
            Tables.AddRow(table, (unit.IsGroup ? "* " : "") + unit.Canonical, $"{unit.Tasks}", Percent.Of(unit.Share), $"{unit.Sole}", roles);
        }

        Tables.Write(terminal, table);
        if (analysis.Workload.Units.Take(BusiestUnits).Any(u => u.IsGroup)) terminal.Output.WriteLine("* a collective phrase, not one body 集合称谓");
    }
}

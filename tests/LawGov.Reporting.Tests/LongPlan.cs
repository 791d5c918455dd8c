using System.Text;
using LawGov.Model.Parsing;

namespace LawGov.Reporting.Tests;

/// <summary>A plan of a given length, to see what a long one costs.</summary>
internal static class LongPlan
{
    private static readonly string[] Units = ["县司法局", "县财政局", "县教育局", "县公安局", "县民政局", "县审计局", "县水利局", "县城管局"];

    public static ReportDocument Of(int tasks, int characters)
    {
        var filler = string.Concat(Enumerable.Repeat("健全制度、完善流程、明确责任、加强检查,", Math.Max(1, (characters / tasks - 40) / 20)));
        var text = new StringBuilder("某县2024年法治政府建设工作要点\n\n");
        for (var i = 1; i <= tasks; i++)
            text.Append(i).Append(".规范第").Append(i).Append("类执法,").Append(filler).Append(i % 12 + 1).Append("月底前完成。(牵头单位:").Append(Units[i % Units.Length]).Append(";配合单位:").Append(Units[(i + 3) % Units.Length]).Append(")\n");
        return ReportDocument(text.ToString());
    }

    private static ReportDocument ReportDocument(string text) => new(PolicyDocumentParser.Default.Parse(text, "long.txt").Document, text);
}

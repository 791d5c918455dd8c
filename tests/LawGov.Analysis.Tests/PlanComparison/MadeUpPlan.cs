using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests.PlanComparison;

/// <summary>Short plans made up for tests.</summary>
internal static class MadeUpPlan
{
    /// <summary>A plan of a county with the given items in one part.</summary>
    public static PolicyDocument Of(int year, params string[] items) => Parse($"{year}年临川县法治政府建设工作要点", items);

    /// <summary>A plan with a title and the given items in one part.</summary>
    public static PolicyDocument Parse(string title, params string[] items) =>
        PolicyDocumentParser.Default.Parse(TextOf(title, items), title + ".txt").Document;

    public static string TextOf(string title, params string[] items) =>
        $"{title}\n\n一、重点任务\n{string.Join('\n', items.Select((item, i) => $"{i + 1}．{item}"))}\n";
}

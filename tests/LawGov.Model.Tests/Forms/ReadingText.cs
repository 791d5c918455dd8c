using System.Globalization;
using System.Text;
using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Forms;

/// <summary>The reading of a short plan in the form in which the examples state it: one line for each rule, task and finding.</summary>
internal static class ReadingText
{
    private const int LongestText = 28;

    /// <summary>Findings that belong to an example; those about the title or unknown names do not.</summary>
    private static readonly string[] Codes = ["LG1203", "LG1205", "LG1306", "LG1308", "LG1309", "LG1310"];

    public static string Describe(ParseResult result)
    {
        var text = new StringBuilder();
        foreach (var rule in result.Document.Rules)
            text.Append(CultureInfo.InvariantCulture, $"rule {rule.Kind}: {rule.Text}{(rule.Units.Count > 0 ? $" [{string.Join('、', rule.Units)}]" : "")}\n");
        foreach (var task in result.Document.Tasks)
        {
            text.Append(CultureInfo.InvariantCulture, $"{task.Path} | {Short(task.Text)} | {Units(task)}");
            if (task.Deadlines.Count > 0) text.Append(" | ").AppendJoin(", ", task.Deadlines.Select(d => d.Date is { } date ? $"{date:yyyy-MM-dd}" : $"{d.Text} {d.Recurrence}"));
            text.Append('\n');
        }

        foreach (var finding in result.Diagnostics.Where(d => Codes.Contains(d.Code))) text.Append(CultureInfo.InvariantCulture, $"! {finding.Code} line {finding.Line}\n");
        return text.ToString().TrimEnd();
    }

    private static string Short(string text) => text.Length <= LongestText ? text : $"{text[..12]}…{text[^10..]}";

    private static string Units(PolicyTask task)
    {
        var text = new StringBuilder();
        AssignmentRole? role = null;
        foreach (var assignment in task.Assignments)
        {
            text.Append(role == assignment.Role ? "、" : role is null ? $"{assignment.Role} " : $"; {assignment.Role} ");
            role = assignment.Role;
            text.Append(assignment.Unit).Append(assignment.IsGroup ? "*" : "");
        }

        return text.Length == 0 ? "no unit" : text.ToString();
    }
}

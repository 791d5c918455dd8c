using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Assigning;

/// <summary>
/// Who does what in a small plan: <c>1 L县交通局 C县住建局|2 R县财政局 !1310</c>. Each task with its path; a unit behind the first letter of its role; then the rules and
/// the codes of the findings about clauses and units.
/// </summary>
internal static class AssignedText
{
    public static string Of(string text, string title = "湖口县桥梁建设工作方案")
    {
        var result = PolicyDocumentParser.Default.Parse($"{title}\n{text}");
        var tasks = result.Document.Tasks.Select(task => string.Join(' ', task.Assignments.Select(a => $"{a.Role.ToString()[0]}{a.Unit}").Prepend(task.Path.ToString())));
        var rules = result.Document.Rules.Select(rule => $" ={rule.Kind}{(rule.Units.Count > 0 ? $"({string.Join('、', rule.Units)})" : "")}");
        var findings = result.Diagnostics.Where(d => d.Code is "LG1306" or "LG1308" or "LG1310" or "LG1311" or "LG1401" or "LG1402").Select(d => $" !{d.Code[2..]}@{d.Line}");
        return string.Join('|', tasks) + string.Concat(rules) + string.Concat(findings);
    }
}

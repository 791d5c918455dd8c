using System.Globalization;
using System.Text;
using LawGov.Model;

namespace LawGov.Tests.Shared;

/// <summary>A document as lines that a person can read and a snapshot can compare; places in the source are left out.</summary>
internal static class DocumentText
{
    public static string Describe(PolicyDocument document)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"title {document.Title}\nkind {document.Kind}\nnumber {document.DocumentNumber}\nissuers {string.Join("; ", document.Issuers)}\n");
        text.Append(CultureInfo.InvariantCulture, $"signed {document.SignedOn:yyyy-MM-dd}\npublished {document.PublishedOn:yyyy-MM-dd}\nindex {document.IndexNumber}\n");
        text.Append(CultureInfo.InvariantCulture, $"place {document.Jurisdiction?.Name} {document.Jurisdiction?.Level}\nperiod {document.Period}\n");
        foreach (var section in document.Sections) Describe(section, 0, text);
        foreach (var task in document.Tasks) Describe(task, text);
        foreach (var citation in document.Citations)
            text.Append(CultureInfo.InvariantCulture, $"citation {citation.Title} {citation.DocumentNumber} x{citation.Mentions}{(citation.IsSelf ? " self" : "")}\n");
        foreach (var figure in document.Figures) text.Append(CultureInfo.InvariantCulture, $"figure {figure.Text} = {figure.Value:0.##} {figure.Unit} {figure.Comparison}\n");
        foreach (var rule in document.Rules) text.Append(CultureInfo.InvariantCulture, $"rule {rule.Kind} {rule.Text}\n");
        return text.ToString();
    }

    private static void Describe(Section section, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"section {section.Path} [{section.Label}] {section.Title}{(section.Scope == SectionScope.Annex ? " (annex)" : "")}{Ends(section.Text)}\n");
        Facts(section.Deadlines, section.Targets, text);
        foreach (var below in section.Sections) Describe(below, depth + 1, text);
    }

    private static void Describe(PolicyTask task, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"task {task.Path} #{task.Number} {task.Title}{Ends(task.Text)}\n  in {task.Part} / {task.Section}\n");
        foreach (var a in task.Assignments) text.Append(CultureInfo.InvariantCulture, $"  {a.Role} {a.Unit}{(a.IsGroup ? " (group)" : "")} = {a.Reference?.BodyId} {a.Reference?.CanonicalName}\n");
        Facts(task.Deadlines, task.Targets, text);
    }

    private static void Facts(ValueList<Deadline> deadlines, ValueList<Target> targets, StringBuilder text)
    {
        foreach (var d in deadlines) text.Append(CultureInfo.InvariantCulture, $"  deadline {d.Text} = {d.Date:yyyy-MM-dd} {d.Recurrence}\n");
        foreach (var t in targets) text.Append(CultureInfo.InvariantCulture, $"  target {t.Text} = {t.Comparison} {t.Value} {t.Unit}\n");
    }

    private static string Ends(string? text) =>
        text is null ? "" : text.Length <= 24 ? $" | {text}" : $" | {text[..12]} … {text[^12..]} ({text.Length.ToString(CultureInfo.InvariantCulture)})";
}

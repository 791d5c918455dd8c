using System.Globalization;
using System.Text;
using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Assembling;

/// <summary>All that is assembled from a text, the head aside: sections, tasks, rules, citations, figures, segments and findings, each with its place (start+length).</summary>
internal static class AssembledText
{
    public static string Describe(ParseResult result)
    {
        var text = new StringBuilder();
        var document = result.Document;
        foreach (var section in document.Sections) Append(text, section, "");
        foreach (var task in document.Tasks) Append(text, task);
        foreach (var rule in document.Rules) text.Append(CultureInfo.InvariantCulture, $"rule {rule.Kind} {rule.Text} {Place(rule.Span)} from {rule.InForceFrom}{(rule.Units.Count > 0 ? " " + string.Join('、', rule.Units) : "")}\n");
        foreach (var citation in document.Citations)
            text.Append(CultureInfo.InvariantCulture, $"citation {citation.Title} x{citation.Mentions}{(citation.IsSelf ? " self" : "")} {citation.DocumentNumber} {string.Join(' ', citation.Spans.Select(Place))}\n");
        foreach (var figure in document.Figures) text.Append(CultureInfo.InvariantCulture, $"figure {figure.Text} {figure.Value:0.##} {Place(figure.Span)}\n");
        if (document.Forthcoming is { } forthcoming) text.Append(CultureInfo.InvariantCulture, $"forthcoming {Place(forthcoming)}\n");
        text.Append("segments ").AppendJoin(' ', result.Segments.Select(s => $"{s.Kind.ToString()[..2]}{s.Span.Length}")).Append('\n');
        foreach (var finding in result.Diagnostics) text.Append(CultureInfo.InvariantCulture, $"! {finding.Code} line {finding.Line}\n");
        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, Section section, string indent)
    {
        text.Append(CultureInfo.InvariantCulture, $"{indent}section {section.Path} [{section.Label}] {section.Number} {section.Title} {Place(section.Span)} {Place(section.HeadingSpan)}{(section.Scope == SectionScope.Annex ? " annex" : "")}");
        text.Append(section.Text is null ? "" : ": " + section.Text).Append(Facts(section.Deadlines, section.Targets)).Append('\n');
        foreach (var below in section.Sections) Append(text, below, indent + "  ");
    }

    private static void Append(StringBuilder text, PolicyTask task)
    {
        text.Append(CultureInfo.InvariantCulture, $"task {task.Path} {task.Number} {task.Title} <{task.Part}/{task.Section}> {Place(task.Span)}: {task.Text}");
        foreach (var a in task.Assignments) text.Append(CultureInfo.InvariantCulture, $" | {a.Role} {a.Unit}{(a.IsGroup ? "*" : "")} {Place(a.Span)}");
        text.Append(Facts(task.Deadlines, task.Targets)).Append('\n');
    }

    private static string Facts(ValueList<Deadline> deadlines, ValueList<Target> targets) =>
        string.Concat(deadlines.Select(d => string.Create(CultureInfo.InvariantCulture, $" | by {d.Text} {d.Date:yyyy-MM-dd} {d.Recurrence} {Place(d.Span)}")))
        + string.Concat(targets.Select(t => string.Create(CultureInfo.InvariantCulture, $" | {t.Comparison} {t.Value:0.##}{t.Unit} {Place(t.Span)}")));

    private static string Place(SourceSpan span) => $"{span.Start}+{span.Length}";
}

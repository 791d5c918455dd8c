using System.ComponentModel;
using LawGov.Analysis;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Workload;
using LawGov.Model;
using ModelContextProtocol;

namespace LawGov.Cli.Assistants;

/// <summary>What an assistant can ask about one document.</summary>
internal sealed class PlanTools(AllowedFolders folders)
{
    private const string PathMeaning = "Path of the document, as list_documents shows it.";
    private const string PageMeaning = "Page of the list, from 1.";
    private const string OutlineMeaning = "Id of the outline: outline-2015 or outline-2021; chosen by the document's citations, years and subject when not given.";

    [Description("Lists the documents that may be read.")]
    public string ListDocuments([Description(PageMeaning)] int page = 1) => Answer.Page(folders.Documents(), page);

    [Description("Reads a Chinese government plan or report: title, kind, number, issuers, dates, place, what it contains, and what was odd about it.")]
    public string ReadDocument([Description(PathMeaning)] string path)
    {
        var file = folders.Read(path);
        var d = file.Document!;
        return Answer.Of(new DocumentRow(
            file.Name,
            d.Title,
            d.Kind,
            d.DocumentNumber?.ToString(),
            d.Issuers,
            d.SignedOn,
            d.PublishedOn,
            d.Jurisdiction?.Name,
            d.Jurisdiction?.Level,
            d.Period?.ToString(),
            [.. d.Sections.Select(s => new TitleRow(s.Path, s.Title))],
            d.Tasks.Count,
            [.. d.Citations.Where(c => !c.IsSelf).Select(c => c.Title).Distinct()],
            [.. file.Diagnostics.Take(Answer.PageRows).Select(f => new FindingRow(f.Code, f.Severity, f.Message, f.Line))]));
    }

    [Description("Lists the tasks of a plan with who leads and who helps, deadlines, targets, and the words and line of each.")]
    public string ListTasks([Description(PathMeaning)] string path, [Description("Only tasks of units whose name contains this.")] string? unit = null, [Description(PageMeaning)] int page = 1)
    {
        var file = folders.Read(path);
        var tasks = file.Document!.Tasks.Where(t => unit is null || t.Assignments.Any(a => a.Unit.Contains(unit, StringComparison.Ordinal) || a.Reference?.CanonicalName.Contains(unit, StringComparison.Ordinal) == true));
        return Answer.Page(
            tasks.Select(t => new TaskRow(
                t.Path,
                t.Title,
                Answer.Place(file, t.Span),
                [.. AssignedUnit.Of(t).Select(u => new TaskUnitRow(u.Written, u.Name, u.Role, u.IsGroup))],
                [.. t.Deadlines.Select(x => new DeadlineRow(x.Text, x.Date, x.Recurrence))],
                [.. t.Targets.Select(x => new TargetRow(x.Text, x.Value, x.Unit, x.Comparison))])),
            page);
    }

    [Description("Which articles of the national outline a plan takes up, and on the evidence of which words.")]
    public string Coverage([Description(PathMeaning)] string path, [Description(OutlineMeaning)] string? outline = null, [Description(PageMeaning)] int page = 1)
    {
        var (file, report) = Covered(path, outline);
        return Answer.Page(
            report.Articles.Where(a => a.Evidence.Count > 0).Select(a => new ArticleRow(a.Number, a.Title, a.Status, a.Score.Value, a.Evidence[0].Path, Answer.Place(file, a.Evidence[0].Span))),
            page, About(report));
    }

    [Description("Which requirement points of the national outline a plan does not take up, and which of its items have no counterpart in the outline.")]
    public string Gaps([Description(PathMeaning)] string path, [Description(OutlineMeaning)] string? outline = null, [Description(PageMeaning)] int page = 1)
    {
        var (_, report) = Covered(path, outline);
        return Answer.Page(report.Gaps.Select(p => new GapRow(p.Id, p.Label)), page, About(report));
    }

    [Description("How much work each unit carries in a plan.")]
    public string Workload([Description(PathMeaning)] string path, [Description(PageMeaning)] int page = 1) => Answer.Page(
        WorkloadAnalyzer.Default.Analyze(folders.Read(path).Document!).Units.Select(u => new WorkloadRow(u.Canonical, u.Names, u.Kind, u.IsGroup, u.Tasks, u.Share, u.ByRole, u.Sole, u.Paths)), page);

    [Description("What is due when in a plan, with who answers for it.")]
    public string Schedule([Description(PathMeaning)] string path, [Description("First day, yyyy-MM-dd.")] DateOnly? from = null, [Description("Last day, yyyy-MM-dd.")] DateOnly? until = null, [Description(PageMeaning)] int page = 1)
    {
        var file = folders.Read(path);
        var entries = ScheduleAnalyzer.Default.Analyze(file.Document!).Entries.Where(e => (from is null || e.Date >= from) && (until is null || e.Date <= until));
        return Answer.Page(entries.Select(e => new ScheduleRow(e.Path, e.Kind, e.When, e.Date, e.Recurrence, [.. e.Units.Select(u => new ScheduleUnitRow(u.Written, u.Role))], Answer.Place(file, e.Span), e.Title)), page);
    }

    private static CoverageRow About(CoverageReport report) => new(
        report.OutlineId,
        report.OutlineTitle,
        report.ChoiceReason,
        report.Relevance.Verdict,
        report.Relevance.Reason,
        report.ArticleTally,
        report.PointTally,
        [.. report.LocalItems.Select(i => new TitleRow(i.Path, i.Title)).Take(Answer.PageRows)]);

    private (PolicyFile File, CoverageReport Report) Covered(string path, string? outline)
    {
        var chosen = outline is null ? null : BuiltInOutlines.Find(outline) ?? throw new McpException($"{outline}: is none of {string.Join(", ", BuiltInOutlines.All.Select(o => o.Id))}.");
        var file = folders.Read(path);
        return (file, CoverageAnalyzer.Default.Analyze(file.Parsed!, chosen));
    }
}

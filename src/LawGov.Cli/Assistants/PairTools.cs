using System.ComponentModel;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;

namespace LawGov.Cli.Assistants;

/// <summary>What an assistant can ask about two documents.</summary>
internal sealed class PairTools(AllowedFolders folders)
{
    private const string PageMeaning = "Page of the list, from 1.";

    [Description("Compares two plans item by item: what was kept, reworded, split, merged, and what changed in units, deadlines and targets.")]
    public string Compare([Description("The older or upper plan.")] string a, [Description("The newer or lower plan.")] string b, [Description(PageMeaning)] int page = 1)
    {
        var (fileA, fileB) = (folders.Read(a), folders.Read(b));
        var report = PlanComparer.Default.Compare(fileA.Document!, fileB.Document!);
        return Answer.Page(
            report.Pairs.Select(p => new PairRow(
                p.Relation,
                p.Grade,
                p.Score.Value,
                p.A.Path,
                Answer.Place(fileA, p.A.Span),
                p.B.Path,
                Answer.Place(fileB, p.B.Span),
                p.Moved,
                p.Terms,
                new UnitChangeRow(p.Changes.Leads.Added, p.Changes.Leads.Removed),
                new UnitChangeRow(p.Changes.Others.Added, p.Changes.Others.Removed),
                p.Changes.Deadlines,
                p.Changes.Targets)),
            page, new ComparisonRow(report.Summary));
    }

    [Description("Lists the items of two plans that have no counterpart in the other one.")]
    public string Unmatched([Description("The older or upper plan.")] string a, [Description("The newer or lower plan.")] string b, [Description(PageMeaning)] int page = 1)
    {
        var (fileA, fileB) = (folders.Read(a), folders.Read(b));
        var report = PlanComparer.Default.Compare(fileA.Document!, fileB.Document!);
        return Answer.Page(
            report.OnlyInA.Select(i => new UnmatchedRow("a", i.Item.Path, Answer.Place(fileA, i.Item.Span)))
                .Concat(report.OnlyInB.Select(i => new UnmatchedRow("b", i.Item.Path, Answer.Place(fileB, i.Item.Span)))),
            page);
    }

    [Description("Says of every task of a plan what a report says of it, with the sentences of the report. It says what the report says, never that something is done.")]
    public string Follow([Description("The plan.")] string plan, [Description("The report.")] string report, [Description(PageMeaning)] int page = 1)
    {
        var (filePlan, fileReport) = (folders.Read(plan), folders.Read(report));
        var followed = FollowUpAnalyzer.Default.Analyze(filePlan.Document!, filePlan.Text, fileReport.Document!, fileReport.Text);
        return Answer.Page(
            followed.Tasks.Select(t => new FollowedRow(
                t.Path,
                t.Status,
                t.IsLate,
                t.Leads,
                t.Deadlines,
                Answer.Place(filePlan, t.Span),
                [.. t.Evidence.Select(e => Answer.Place(fileReport, e.Span))],
                t.Targets)),
            page, new FollowUpRow(followed.Summary));
    }
}

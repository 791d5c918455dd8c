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
            report.Pairs.Select(p => new
            {
                p.Relation,
                p.Grade,
                score = p.Score.Value,
                itemA = p.A.Path,
                placeA = Answer.Place(fileA, p.A.Span),
                itemB = p.B.Path,
                placeB = Answer.Place(fileB, p.B.Span),
                p.Moved,
                common = p.Terms,
                leads = new { p.Changes.Leads.Added, p.Changes.Leads.Removed },
                others = new { p.Changes.Others.Added, p.Changes.Others.Removed },
                p.Changes.Deadlines,
                p.Changes.Targets,
            }),
            page, new { report.Summary });
    }

    [Description("Lists the items of two plans that have no counterpart in the other one.")]
    public string Unmatched([Description("The older or upper plan.")] string a, [Description("The newer or lower plan.")] string b, [Description(PageMeaning)] int page = 1)
    {
        var (fileA, fileB) = (folders.Read(a), folders.Read(b));
        var report = PlanComparer.Default.Compare(fileA.Document!, fileB.Document!);
        return Answer.Page(
            report.OnlyInA.Select(i => new { side = "a", i.Item.Path, place = Answer.Place(fileA, i.Item.Span) })
                .Concat(report.OnlyInB.Select(i => new { side = "b", i.Item.Path, place = Answer.Place(fileB, i.Item.Span) })),
            page);
    }

    [Description("Says of every task of a plan what a report says of it, with the sentences of the report. It says what the report says, never that something is done.")]
    public string Follow([Description("The plan.")] string plan, [Description("The report.")] string report, [Description(PageMeaning)] int page = 1)
    {
        var (filePlan, fileReport) = (folders.Read(plan), folders.Read(report));
        var followed = FollowUpAnalyzer.Default.Analyze(filePlan.Document!, filePlan.Text, fileReport.Document!, fileReport.Text);
        return Answer.Page(
            followed.Tasks.Select(t => new
            {
                t.Path,
                t.Status,
                t.IsLate,
                t.Leads,
                t.Deadlines,
                place = Answer.Place(filePlan, t.Span),
                evidence = t.Evidence.Select(e => Answer.Place(fileReport, e.Span)),
                t.Targets,
            }),
            page, new { followed.Summary });
    }
}

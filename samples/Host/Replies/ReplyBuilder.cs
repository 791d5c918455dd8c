using LawGov.Analysis.Coverage;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Validation;

namespace LawGov.Samples.Host.Replies;

/// <summary>Makes the reply for a file that was read, the parts that were asked for and no others.</summary>
internal sealed class ReplyBuilder(IDocumentInspector inspector, ICoverageAnalyzer coverage, IWorkloadAnalyzer workload)
{
    public AnalysisReply Build(PolicyFile file, ReplyParts parts, CancellationToken cancellation)
    {
        var parsed = file.Parsed!;
        return new AnalysisReply(
            file.Name,
            file.Content!.Format.ToString(),
            parts.HasFlag(ReplyParts.Document) ? Of(file, parsed.Document) : null,
            parts.HasFlag(ReplyParts.Findings) ? [.. inspector.Inspect(parsed, cancellation).Select(f => new FindingReply(f.Code, f.Severity.ToString(), f.Message, f.Line, f.Column))] : null,
            parts.HasFlag(ReplyParts.Coverage) ? Of(coverage.Analyze(parsed, cancellationToken: cancellation)) : null,
            parts.HasFlag(ReplyParts.Workload) ? Of(workload.Analyze(parsed, cancellationToken: cancellation)) : null);
    }

    private static DocumentReply Of(PolicyFile file, PolicyDocument document) => new(
        document.Title, document.Kind.ToString(), document.DocumentNumber?.ToString(), document.Issuers, document.SignedOn, document.PublishedOn,
        document.Jurisdiction?.Name, document.Period?.ToString(), [.. document.Tasks.Select(t => Of(file, t))]);

    private static TaskReply Of(PolicyFile file, PolicyTask task) => new(
        task.Path, task.Title, task.Text, file.Locate(task.Span.Start).ToString(),
        [.. task.Assignments.Select(a => new AssignmentReply(a.Unit, a.Role.ToString(), a.Reference?.CanonicalName))],
        [.. task.Deadlines.Select(d => new DeadlineReply(d.Text, d.Date))],
        [.. task.Targets.Select(t => t.Text)]);

    private static CoverageReply Of(CoverageReport report) => new(
        report.OutlineId, report.OutlineTitle, report.ArticleTally.Covered, report.ArticleTally.Applicable,
        [.. report.Articles.Select(a => new ArticleReply(a.Number, a.Title, a.Status.ToString(), [.. a.Evidence.Select(e => e.Path).Distinct()]))]);

    private static WorkloadReply Of(WorkloadReport report) => new(
        report.Summary.Tasks, report.Summary.Assignments, [.. report.Units.Select(u => new UnitReply(u.Canonical, u.IsGroup, u.Tasks, u.Sole, u.Share))]);
}

using System.Globalization;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Texts;

namespace LawGov.Reporting.Pages;

/// <summary>Gathers what the page shows of some documents.</summary>
internal sealed class PageDataBuilder(PagePlaces places, PageContent content, IReadOnlyDictionary<string, string> labels, CancellationToken cancellationToken)
{
    /// <summary>Most functional bodies in the table across documents.</summary>
    private const int MostBodies = 60;

    private readonly ValueList<BodyWorkload> _bodies = WorkloadAnalyzer.Default.Analyze(places.Documents.Select(d => d.Document), cancellationToken: cancellationToken).Bodies;

    private readonly Dictionary<string, string> _bodyNames = [];

    public PageData Build()
    {
        foreach (var body in _bodies) _bodyNames.Add(body.Body, body.Name);
        var read = new List<DocumentData>();
        foreach (var document in places.Documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            read.Add(Read(document, read.Count + 1));
        }

        return new PageData(
            labels, PathNames(), read, places.Documents.Count > 1 ? [.. _bodies.Take(MostBodies).Select(b => new BodyData(b.Name, b.Tasks, [.. b.ByDocument]))] : [],
            [.. content.Comparisons.Select(new ComparisonDataBuilder(places, content.Language).Build)], [.. content.FollowUps.Select(new FollowUpDataBuilder(places).Build)]);
    }

    private Dictionary<string, string> PathNames() => places.Documents.SelectMany(d => d.Document.Tasks.Select(t => t.Path).Concat(PathsOf(d.Document.Sections))).Distinct(StringComparer.Ordinal)
        .Select(path => (Path: path, Name: new DocumentPath(path).In(content.Language))).Where(p => p.Name != p.Path).ToDictionary(p => p.Path, p => p.Name, StringComparer.Ordinal);

    private static IEnumerable<string> PathsOf(IEnumerable<Section> sections) => sections.SelectMany(s => PathsOf(s.Sections).Prepend(s.Path));

    private DocumentData Read(IShownDocument shown, int position)
    {
        var (document, text) = (shown.Document, shown.Text);
        CheckSpans(shown);
        var workload = WorkloadAnalyzer.Default.Analyze(document, cancellationToken: cancellationToken);
        return new DocumentData(
            document.Source ?? document.Title ?? $"{position}", document.Title ?? document.Source ?? labels["untitled"], Facts(document), Year(document),
            document.Jurisdiction?.Name ?? "", document.Jurisdiction is { } j ? labels[$"level{j.Level}"] : "", labels.GetValueOrDefault($"kind{document.Kind}", document.Kind.ToString()), text,
            [.. document.Tasks.Select(Task)],
            [.. document.Citations.SelectMany(c => c.Spans.Select(s => new MarkData(c.Title, s.Start, s.Length)))],
            [.. ScheduleAnalyzer.Default.Analyze(document, cancellationToken: cancellationToken).Entries.Select(Due)],
            [.. shown.Findings.Select(f => f.In(content.Language)).Select(f => new FindingData(f.Code, f.Severity.ToString(), f.Message, f.Line, f.Span.Start, f.Span.Length))],
            [.. workload.Units.Select(Unit)], [.. workload.Pairs.Select(p => new PairData(p.First, p.Second, p.Tasks))],
            Coverage(CoverageAnalyzer.Default.Analyze(document, sourceText: text, cancellationToken: cancellationToken)));
    }

    private static void CheckSpans(IShownDocument shown)
    {
        if (shown.Document.Tasks.Any(t => t.Span.End > shown.Text.Length))
            throw new ArgumentException($"The text of {shown.Document.Source ?? shown.Document.Title} is shorter than its document: it is another document's.", "documents");
    }

    private IReadOnlyList<FactData> Facts(PolicyDocument d)
    {
        var facts = new List<FactData>();
        Add("kind", labels.GetValueOrDefault($"kind{d.Kind}", d.Kind.ToString()));
        Add("number", d.DocumentNumber?.ToString());
        Add("issuers", string.Join("、", d.Issuers));
        Add("place", d.Jurisdiction?.Name);
        Add("signed", Day(d.SignedOn));
        Add("published", Day(d.PublishedOn));
        Add("period", d.Period?.ToString());
        return facts;

        void Add(string label, string? value)
        {
            if (!string.IsNullOrEmpty(value)) facts.Add(new FactData(labels[label], value));
        }
    }

    private static int? Year(PolicyDocument d) => (d.SignedOn ?? d.PublishedOn)?.Year ?? d.Period?.Start;

    private TaskData Task(PolicyTask task) => new(
        task.Path, task.Title ?? Beginning(task.Text), task.Part ?? "", task.Span.Start, task.Span.Length,
        [.. task.Assignments.Select(a => new RoleData(a.Reference?.CanonicalName ?? a.Unit, BodyOf(a), $"role{a.Role}", a.IsGroup, a.Span.Start, a.Span.Length))],
        [.. task.Deadlines.Select(d => new MarkData(Day(d.Date) is { Length: > 0 } day ? day : d.Text, d.Span.Start, d.Span.Length))],
        [.. task.Targets.Select(t => new MarkData(t.Text, t.Span.Start, t.Span.Length))]);

    private string BodyOf(UnitAssignment assignment) => assignment.Reference?.BodyId is { } id ? _bodyNames.GetValueOrDefault(id, "") : "";

    private static DueData Due(ScheduleEntry e) => new(Day(e.Date), e.When, string.Join(' ', e.Days), e.Path, e.Title, e.Span.Start, e.Span.Length);

    private static UnitData Unit(UnitWorkload u) => new(u.Canonical, u.IsGroup, u.Tasks, Math.Round(u.Share, 4), [.. u.ByRole.Select(r => new CountData($"role{r.Role}", r.Tasks))], [.. u.Paths]);

    private CoverageData Coverage(CoverageReport report) => new(
        report.OutlineTitle, labels.GetValueOrDefault($"chosen{report.ChosenBy}", ""), report.ArticleTally.Covered, report.ArticleTally.Partial, report.ArticleTally.Gap, report.ArticleTally.Applicable,
        [.. Parts(report)], [.. report.LocalItems.Select(m => new LocalData(m.Path, m.Title, m.Span.Start, m.Span.Length))]);

    /// <summary>Articles stand in the order of the parts, and parts count their mandates: so each takes the next.</summary>
    private static IEnumerable<PartData> Parts(CoverageReport report)
    {
        var mandates = new Queue<ArticleCoverage>(report.Articles.Where(a => a.Kind == Analysis.Outlines.OutlineArticleKind.Substantive));
        foreach (var part in report.Parts)
        {
            var articles = new List<ArticleData>();
            while (articles.Count < part.Articles.Total && mandates.TryDequeue(out var article)) articles.Add(Article(article));
            yield return new PartData(part.Number, part.Title, articles);
        }
    }

    private static ArticleData Article(ArticleCoverage a) => new(
        a.Number, a.Title, $"status{a.Status}", Math.Round(a.Score.Value, 2), [.. a.Evidence.Select(Evidence)],
        [.. a.Points.Select(p => new PointData(p.Id, p.Label, $"status{p.Status}", [.. p.Evidence.Select(Evidence)]))]);

    private static EvidenceData Evidence(Analysis.Evidence e) => new(e.Path, e.Span.Start, e.Span.Length, [.. e.Terms.Select(t => new MarkData(t.Text, t.Span.Start, t.Span.Length))]);

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Beginning(string text)
    {
        const int longest = 40;
        if (text.Length <= longest) return text;
        return text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + "…";
    }
}

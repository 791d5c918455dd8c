using System.Text.Json;
using LawGov.Analysis.Coverage;
using LawGov.Model;
using LawGov.Model.Json;

namespace LawGov.Analysis.Serialization;

/// <summary>Writes coverage reports as JSON, the members as described in <c>docs/matching.md</c>.</summary>
/// <remarks>UTF-8 characters are written as they are, scores with four decimals. Thread-safe.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// CoverageReport report = CoverageAnalyzer.Default.Analyze(plan);
/// File.WriteAllText("coverage.json", CoverageJson.Write(report));
/// </code>
/// </example>
public static class CoverageJson
{
    private const int Decimals = 4;
    private static readonly CoverageJsonContext Indented = CoverageJsonContext.With(indented: true);
    private static readonly CoverageJsonContext OneLine = CoverageJsonContext.With(indented: false);

    /// <summary>Writes a report as one JSON object.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether on several lines.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(CoverageReport report, bool indented = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return CancellableJson.Write(RecordOf(report), (indented ? Indented : OneLine).CoverageRecord, cancellationToken);
    }

    private static CoverageRecord RecordOf(CoverageReport report) => new(
        report.Source,
        report.OutlineId,
        NameOf(report.ChosenBy),
        report.ChoiceReason,
        new RelevanceRecord(NameOf(report.Relevance.Verdict), report.Relevance.Items, report.Relevance.WithCounterpart, report.Relevance.Articles, report.Relevance.Reason),
        report.Reading == CoverageReading.Reported ? "reported" : "demanded",
        new SummaryRecord(TallyRecord.Of(report.ArticleTally), TallyRecord.Of(report.PointTally)),
        report.Parts.Select(p => new PartRecord(p.Number, p.Title, TallyRecord.Of(p.Articles), TallyRecord.Of(p.Points))),
        report.Articles.Select(a => new ArticleRecord(a.Number, a.Title, a.Status, Round(a.Score), EvidenceOf(a.Evidence),
            a.Points.Select(p => new PointRecord(p.Id, p.Label, p.Status, EvidenceOf(p.Evidence))))),
        report.Matches.Select(m => new MatchRecord(m.Path, SpanOf(m.Span), m.Primary, m.Articles.Select(a => new ArticleMatchRecord(a.Number, Round(a.Score))), Round(m.Likelihood), m.NearestOutside)));

    private static IEnumerable<EvidenceRecord> EvidenceOf(ValueList<Evidence> evidence) =>
        evidence.Select(e => new EvidenceRecord(e.Path, SpanOf(e.Span), Round(e.Score), e.Terms.Select(t => t.Text)));

    private static string NameOf(OutlineChoice choice) => choice switch
    {
        OutlineChoice.Citation => "citation",
        OutlineChoice.Option => "option",
        OutlineChoice.Subject => "subject",
        _ => "period",
    };

    private static string NameOf(RelevanceVerdict verdict) => verdict switch
    {
        RelevanceVerdict.Answers => "answers",
        RelevanceVerdict.Touches => "touches",
        _ => "unrelated",
    };

    private static SpanRecord SpanOf(SourceSpan span) => new(span.Start, span.Length);

    private static double Round(Score score) => Math.Round(score.Value, Decimals);
}

using System.Runtime.CompilerServices;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.Texts;
using LawGov.Model;
using LawGov.Model.Options;

namespace LawGov.Analysis.Coverage;

/// <summary>Compares documents with an outline: plans with tasks, plans without, reports.</summary>
/// <remarks>Thread-safe. The index over an outline is built once for all analyzers with the same weights as <see cref="Default"/>, else once for each analyzer, and let go with the outline.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// CoverageReport report = CoverageAnalyzer.Default.Analyze(plan);
/// foreach (PointCoverage gap in report.Gaps) Console.WriteLine($"{gap.Id} {gap.Label}");
/// </code>
/// </example>
public sealed class CoverageAnalyzer : ICoverageAnalyzer
{
    private readonly CoverageOptions _options;
    private readonly ConditionalWeakTable<NationalOutline, OutlineIndex> _indexes;

    /// <summary>Creates an analyzer.</summary>
    /// <param name="options">What counts as covered; <see cref="CoverageOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentException">The options are out of range; the message names every fault.</exception>
    public CoverageAnalyzer(CoverageOptions? options = null)
    {
        _options = options is null ? CoverageOptions.Default : options with { };
        _options.Faults().ThrowIfAny(nameof(options));
        // An index takes longer to build than a document to read. The default analyzer itself finds none here yet.
        _indexes = Default is { } shared && _options.Weights == shared._options.Weights ? shared._indexes : [];
    }

    /// <summary>An analyzer with the default options.</summary>
    public static CoverageAnalyzer Default { get; } = new();

    /// <inheritdoc/>
    public CoverageReport Analyze(PolicyDocument document, NationalOutline? outline = null, string? sourceText = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (sourceText is not null && !document.IsReadFrom(sourceText)) throw new ArgumentException("The text is not the one that the document was read from.", nameof(sourceText));
        cancellationToken.ThrowIfCancellationRequested();
        var (chosen, chosenBy, reason) = outline is null
            ? OutlineSelector.Choose(document, BuiltInOutlines.All, o => NearnessOf(document, o, cancellationToken), _options.Language, cancellationToken)
            : (outline, OutlineChoice.Option, _options.Language.Say("reason.option"));
        var index = IndexOf(chosen);
        using var memory = new CoverageMemory();
        var items = RankedItem.RankAll(PlanItem.Of(document), index, memory, cancellationToken);
        var matcher = new ItemMatcher(index, _options, DocumentPrior.Of(items));
        var matches = new List<ItemMatch>(items.Count);
        foreach (var item in items.Until(cancellationToken)) matches.Add(matcher.Match(item));
        var points = PointsOf(document, items, matches, matcher, index, memory, cancellationToken);
        var articles = Articles(document, items, matches, points, index, sourceText, cancellationToken);
        var mandates = articles.Where(a => a.Kind == OutlineArticleKind.Substantive).ToList();
        return new CoverageReport
        {
            Source = document.Source,
            DocumentTitle = document.Title,
            OutlineId = chosen.Id,
            OutlineTitle = chosen.Title,
            ChosenBy = chosenBy,
            ChoiceReason = reason,
            Relevance = OutlineRelevance.Of(chosen, matches, OutlineSelector.IsCited(document, chosen, cancellationToken), _options.Language),
            Reading = document.Kind == DocumentKind.AnnualReport ? CoverageReading.Reported : CoverageReading.Demanded,
            ArticleTally = CoverageTally.Of(mandates.Select(a => a.Status)),
            PointTally = PointsOf(mandates),
            Parts = Parts(chosen, articles),
            Articles = articles.ToValueList(),
            Matches = matches.ToValueList(),
        };
    }

    /// <summary>How many of a document's items may be expected to have a counterpart in an outline.</summary>
    internal double NearnessOf(PolicyDocument document, NationalOutline outline, CancellationToken cancellationToken = default)
    {
        var index = IndexOf(outline);
        using var memory = new CoverageMemory();
        var items = RankedItem.RankAll(PlanItem.Of(document), index, memory, cancellationToken);
        var matcher = new ItemMatcher(index, _options, DocumentPrior.Of(items));
        return items.Until(cancellationToken).Sum(i => matcher.Match(i).Likelihood.Value);
    }

    /// <summary>The index over an outline, built on first use.</summary>
    internal OutlineIndex IndexOf(NationalOutline outline) => _indexes.GetValue(outline, o => new OutlineIndex(o, _options.Weights));

    private PointFinder PointsOf(
        PolicyDocument document, IReadOnlyList<RankedItem> items, List<ItemMatch> matches, ItemMatcher matcher, OutlineIndex index, CoverageMemory memory, CancellationToken cancellationToken)
    {
        var points = new PointFinder(index, _options, memory);
        for (var i = 0; i < items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            points.Add(items[i], matches[i]);
        }

        var headings = HeadingsWithPoints(document, points, index, cancellationToken);
        foreach (var heading in RankedItem.RankAll(headings, index, memory, cancellationToken)) points.AddHeading(heading, matcher.Match(heading));
        return points;
    }

    private static List<PlanItem> HeadingsWithPoints(PolicyDocument document, PointFinder points, OutlineIndex index, CancellationToken cancellationToken)
    {
        var found = new FoundWords();
        var headings = new List<PlanItem>();
        foreach (var heading in PlanItem.HeadingsOf(document).Until(cancellationToken))
        {
            index.Index.FindWords(heading.Text, found);
            if (points.MayTakeUp(found)) headings.Add(heading);
        }

        return headings;
    }

    private List<ArticleCoverage> Articles(
        PolicyDocument document, IReadOnlyList<RankedItem> items, List<ItemMatch> matches, PointFinder points, OutlineIndex index, string? sourceText, CancellationToken cancellationToken)
    {
        var evidence = new EvidenceFinder(index, sourceText);
        var articleProofs = new ArticleProofs(items, matches, index, evidence, _options.EvidencePerFinding);
        var result = new List<ArticleCoverage>(index.Articles.Count);
        for (var a = 0; a < index.Articles.Count; a++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var article = index.Articles[a];
            var covered = new PointCoverage[article.Points.Count];
            for (var i = 0; i < covered.Length; i++) covered[i] = points.Coverage(a, i, article.Points[i], Applicability.Of(article.Points[i], document.Jurisdiction), evidence);
            var rows = ValueList.TakingOver(covered);
            var proofs = articleProofs.Of(a);
            result.Add(new ArticleCoverage(article.Number, article.Title, article.Kind, StatusOf(rows, proofs.Count > 0), proofs.Count > 0 ? proofs[0].Score : GreatestOf(rows), proofs, rows));
        }

        return result;
    }

    private static Score GreatestOf(ValueList<PointCoverage> points)
    {
        var greatest = Score.Zero;
        foreach (var point in points.AsSpan())
            foreach (var evidence in point.Evidence.AsSpan())
                if (evidence.Score > greatest) greatest = evidence.Score;
        return greatest;
    }

    private CoverageStatus StatusOf(ValueList<PointCoverage> points, bool implemented)
    {
        var tally = CoverageTally.OfPoints(points.AsSpan());
        if (points.Count > 0 && tally.Applicable == 0) return CoverageStatus.NotApplicable;
        var share = tally.Applicable == 0 ? 0 : (tally.Covered + (tally.Partial / 2.0)) / tally.Applicable;
        if (implemented && (share >= _options.CoveredPointShare || points.Count == 0)) return CoverageStatus.Covered;
        return implemented || tally.Covered + tally.Partial > 0 ? CoverageStatus.Partial : CoverageStatus.Gap;
    }

    private static CoverageTally PointsOf(List<ArticleCoverage> articles)
    {
        var tally = default(CoverageTally);
        foreach (var article in articles) tally = tally.Plus(CoverageTally.OfPoints(article.Points.AsSpan()));
        return tally;
    }

    private static ValueList<PartCoverage> Parts(NationalOutline outline, List<ArticleCoverage> articles)
    {
        var byNumber = articles.ToDictionary(a => a.Number);
        var rows = new List<PartCoverage>();
        foreach (var part in outline.Parts)
        {
            var mandates = part.Articles.Select(a => byNumber[a.Number]).Where(a => a.Kind == OutlineArticleKind.Substantive).ToList();
            if (mandates.Count == 0) continue;
            rows.Add(new PartCoverage(
                part.Number, part.Title, CoverageTally.Of(mandates.Select(a => a.Status)), PointsOf(mandates)));
        }

        return rows.ToValueList();
    }
}

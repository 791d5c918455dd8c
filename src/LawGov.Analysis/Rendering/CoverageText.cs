using System.Globalization;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.Texts;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>A coverage report as lines of plain text: a bar for each part, the gaps by name, the document's own items.</summary>
/// <remarks>Lines contain no control characters and no colour. Thread-safe.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// CoverageReport report = CoverageAnalyzer.Default.Analyze(plan);
/// foreach (string line in CoverageText.Lines(report, verbose: true, plan.Text)) Console.WriteLine(line);
/// </code>
/// </example>
public static class CoverageText
{
    private const int BarColumns = 24;
    private const int LongestTitle = 44;

    /// <summary>Columns of a line with a bar beside bar and title.</summary>
    private const int NumberColumns = 24;

    private const char CoveredCell = '█';
    private const char PartialCell = '▒';
    private const char GapCell = '·';

    /// <summary>Renders a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="verbose">Whether to list the evidence for every article and point.</param>
    /// <param name="sourceText">The text that the document was read from; with it evidence is shown as the sentences of the plan, with their lines and the terms in 【】.</param>
    /// <param name="layout">Language and width; <see cref="TextLayout.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<string> Lines(CoverageReport report, bool verbose = false, string? sourceText = null, TextLayout? layout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        layout ??= TextLayout.Default;
        var relevance = report.Relevance;
        var language = layout.Language;
        var lines = new LineWriter(layout);
        if (relevance.Verdict == RelevanceVerdict.Unrelated)
        {
            lines.Add(language.Say("coverage.unrelated", NameOf(report, language), report.OutlineTitle, report.OutlineId, relevance.Reason));
            return lines.Lines;
        }

        AddHead(lines, report);
        AddParts(lines, report);
        if (verbose) AddEvidence(lines, report, new EvidenceText(sourceText, language), cancellationToken);
        if (relevance.Verdict == RelevanceVerdict.Answers) AddGaps(lines, report);
        AddLocalItems(lines, report, cancellationToken);
        return lines.Lines;
    }

    private static void AddHead(LineWriter lines, CoverageReport report)
    {
        var language = lines.Language;
        lines.Add(NameOf(report, language));
        lines.Add(language.Say("coverage.against", report.OutlineTitle, report.OutlineId, report.ChoiceReason));
        if (report.Relevance.Verdict == RelevanceVerdict.Touches) lines.Add(language.Say("coverage.touches", report.Relevance.Reason));
        if (report.Reading == CoverageReading.Reported) lines.Add(language.Say("coverage.reported"));
        lines.Add(Counts("coverage.articles", report.ArticleTally, language));
        lines.Add(Counts("coverage.points", report.PointTally, language));
    }

    private static string NameOf(CoverageReport report, MessageLanguage language) => report.DocumentTitle ?? report.Source ?? language.Say("untitled");

    private static string Counts(string key, CoverageTally tally, MessageLanguage language)
    {
        var text = language.Say(key, tally.Total, tally.Covered, tally.Partial, tally.Gap);
        return tally.NotApplicable > 0 ? language.Say("coverage.notApplicable", text, tally.NotApplicable) : text;
    }

    private static void AddParts(LineWriter lines, CoverageReport report)
    {
        var titleColumns = Math.Min(LongestTitle, lines.Columns - BarColumns - NumberColumns);
        lines.Break();
        foreach (var part in report.Parts)
        {
            var points = part.Points;
            var share = points.Applicable == 0 ? 0 : (points.Covered + (points.Partial / 2.0)) / points.Applicable;
            lines.Add(Format($"{part.Number,3}  {DisplayWidth.Fit(part.Title, titleColumns)}  {Bar(points)}  {share * 100,3:0}%  {points.Covered + points.Partial}/{points.Applicable}"));
        }
    }

    /// <summary>A bar in which every status has cells in proportion; what is there at all has at least one.</summary>
    private static string Bar(CoverageTally tally)
    {
        if (tally.Applicable == 0) return new string(' ', BarColumns);
        var covered = Cells(tally.Covered, tally.Applicable);
        var partial = Math.Min(Cells(tally.Partial, tally.Applicable), BarColumns - covered);
        if (tally.Gap > 0 && covered + partial == BarColumns)
        {
            if (covered > partial) covered--;
            else partial--;
        }

        if (tally.Gap == 0) covered = BarColumns - partial;
        return new string(CoveredCell, covered) + new string(PartialCell, partial) + new string(GapCell, BarColumns - covered - partial);
    }

    private static int Cells(int count, int of) => count == 0 ? 0 : Math.Max(1, (int)Math.Round(count * (double)BarColumns / of, MidpointRounding.AwayFromZero));

    private static void AddEvidence(LineWriter lines, CoverageReport report, EvidenceText evidenceText, CancellationToken cancellationToken)
    {
        foreach (var article in report.Articles.Until(cancellationToken))
        {
            lines.Break();
            lines.Add($"{Mark(article.Status)} {article.Number} {article.Title}  {article.Score}");
            foreach (var evidence in article.Evidence) lines.Add("      " + evidenceText.LineOf(evidence), 8);
            foreach (var point in article.Points)
            {
                lines.Add($"  {Mark(point.Status)} {point.Id} {point.Label}", 6);
                foreach (var evidence in point.Evidence) lines.Add("        " + evidenceText.LineOf(evidence), 10);
            }
        }
    }

    private static void AddGaps(LineWriter lines, CoverageReport report)
    {
        var gaps = report.Gaps.ToList();
        if (gaps.Count == 0) return;
        lines.Break();
        lines.Add(lines.Language.Say("coverage.gaps", gaps.Count));
        foreach (var article in report.Articles.Where(a => a.Kind == OutlineArticleKind.Substantive))
        {
            var open = article.Points.Where(p => p.Status == CoverageStatus.Gap).ToValueList();
            if (open.Count == 0) continue;
            if (article.Status == CoverageStatus.Gap) lines.Add("  " + lines.Language.Say("coverage.wholeArticle", article.Number, article.Title));
            else foreach (var point in open) lines.Add($"  {DisplayWidth.Fit(point.Id, 6)} {point.Label}", 9);
        }
    }

    private static void AddLocalItems(LineWriter lines, CoverageReport report, CancellationToken cancellationToken)
    {
        var local = report.LocalItems.ToList();
        if (local.Count == 0) return;
        lines.Break();
        lines.Add(lines.Language.Say("coverage.local", local.Count, report.Matches.Count));
        foreach (var item in local.Until(cancellationToken)) lines.Add($"  {lines.Language.Path(item.Path)}  {(item.NearestOutside is null ? "" : $"[{item.NearestOutside}] ")}{item.Title}", 4);
    }

    private static string Mark(CoverageStatus status) => status switch
    {
        CoverageStatus.Covered => "[x]",
        CoverageStatus.Partial => "[~]",
        CoverageStatus.NotApplicable => "[-]",
        _ => "[ ]",
    };

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

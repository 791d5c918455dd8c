using System.Globalization;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>A coverage report as lines of plain text: a bar for each part, the gaps by name, the document's own items.</summary>
/// <remarks>Lines hold no control characters and no colour. Thread-safe.</remarks>
public static class CoverageText
{
    private const int BarColumns = 24;
    private const int TitleColumns = 44;
    private const int LineColumns = 110;
    private const char CoveredCell = '█';
    private const char PartialCell = '▒';
    private const char GapCell = '·';

    /// <summary>Renders a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="verbose">Whether to list the evidence for every article and point.</param>
    /// <param name="sourceText">The text that the document was read from; with it evidence is shown as the sentences of the plan, with their lines and the terms in 【】.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static IReadOnlyList<string> Lines(CoverageReport report, bool verbose = false, string? sourceText = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var relevance = report.Relevance;
        if (relevance.Verdict == RelevanceVerdict.Unrelated) return [$"{NameOf(report)}: unrelated to {report.OutlineTitle} [{report.OutlineId}]: {relevance.Reason}"];
        var lines = new List<string>();
        AddHead(lines, report);
        AddParts(lines, report);
        if (verbose) AddEvidence(lines, report, new EvidenceText(sourceText));
        if (relevance.Verdict == RelevanceVerdict.Answers) AddGaps(lines, report);
        AddLocalItems(lines, report);
        return lines;
    }

    private static void AddHead(List<string> lines, CoverageReport report)
    {
        lines.Add(NameOf(report));
        lines.Add($"against {report.OutlineTitle} [{report.OutlineId}], because {ReasonOf(report)}");
        if (report.Relevance.Verdict == RelevanceVerdict.Touches) lines.Add($"touches the outline only: {report.Relevance.Reason}; what is left out is no gap");
        var word = report.Reading == CoverageReading.Reported ? "reported" : "demanded";
        lines.Add($"articles {Counts(report.ArticleTally, word)}");
        lines.Add($"points   {Counts(report.PointTally, word)}");
    }

    private static string NameOf(CoverageReport report) => report.DocumentTitle ?? report.Source ?? "(no title)";

    private static string ReasonOf(CoverageReport report) => report.ChosenBy == OutlineChoice.Option ? "it was asked for" : report.ChoiceReason;

    private static string Counts(CoverageTally tally, string word)
    {
        var text = Format($"{tally.Total,4}: {tally.Covered} {word}, {tally.Partial} in part, {tally.Gap} not");
        return tally.NotApplicable > 0 ? text + Format($", {tally.NotApplicable} not for this level") : text;
    }

    private static void AddParts(List<string> lines, CoverageReport report)
    {
        lines.Add("");
        foreach (var part in report.Parts)
        {
            var points = part.Points;
            var share = points.Applicable == 0 ? 0 : (points.Covered + (points.Partial / 2.0)) / points.Applicable;
            lines.Add(Format($"{part.Number,3}  {DisplayWidth.Fit(part.Title, TitleColumns)}  {Bar(points)}  {share * 100,3:0}%  {points.Covered + points.Partial}/{points.Applicable}"));
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

    private static void AddEvidence(List<string> lines, CoverageReport report, EvidenceText evidenceText)
    {
        foreach (var article in report.Articles)
        {
            lines.Add("");
            lines.Add($"{Mark(article.Status)} {article.Number} {article.Title}  {article.Score}");
            foreach (var evidence in article.Evidence) lines.Add("      " + evidenceText.LineOf(evidence));
            foreach (var point in article.Points)
            {
                lines.Add($"  {Mark(point.Status)} {point.Id} {point.Label}");
                foreach (var evidence in point.Evidence) lines.Add("        " + evidenceText.LineOf(evidence));
            }
        }
    }

    private static void AddGaps(List<string> lines, CoverageReport report)
    {
        var gaps = report.Gaps.ToList();
        if (gaps.Count == 0) return;
        lines.Add("");
        lines.Add(Format($"Not taken up: {gaps.Count} points"));
        foreach (var article in report.Articles.Where(a => a.Kind == OutlineArticleKind.Substantive))
        {
            var open = article.Points.Where(p => p.Status == CoverageStatus.Gap).ToValueList();
            if (open.Count == 0) continue;
            if (article.Status == CoverageStatus.Gap) lines.Add($"  {article.Number} {article.Title}: the whole article");
            else foreach (var point in open) lines.Add($"  {DisplayWidth.Fit(point.Id, 6)} {point.Label}");
        }
    }

    private static void AddLocalItems(List<string> lines, CoverageReport report)
    {
        var local = report.LocalItems.ToList();
        if (local.Count == 0) return;
        lines.Add("");
        lines.Add(Format($"Without counterpart in the outline: {local.Count} of {report.Matches.Count} items"));
        foreach (var item in local) lines.Add(DisplayWidth.Cut($"  {item.Path}  {(item.NearestOutside is null ? "" : $"[{item.NearestOutside}] ")}{item.Title}", LineColumns));
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

using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;
using Microsoft.Extensions.Logging;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>A coverage analyzer that knows the outlines of the options, and tells how it fares.</summary>
internal sealed class ObservedCoverageAnalyzer(CoverageAnalyzer analyzer, IReadOnlyList<NationalOutline> outlines, MessageLanguage language, Instruments instruments, ILogger logger) : ICoverageAnalyzer
{
    private readonly NationalOutline[] _outlines = [.. BuiltInOutlines.All, .. outlines];

    public CoverageReport Analyze(PolicyDocument document, NationalOutline? outline = null, string? sourceText = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var activity = instruments.StartActivity("LawGov.Coverage");
        var start = instruments.Start();
        var report = outline is null && outlines.Count > 0 ? AmongAll(document, sourceText, cancellationToken) : analyzer.Analyze(document, outline, sourceText, cancellationToken);
        var milliseconds = instruments.Stop(start, "coverage");
        var tally = report.ArticleTally;
        activity?.SetTag("lawgov.source", document.Source).SetTag("lawgov.outline", report.OutlineId);
        logger.CoverageDone(document.Source ?? "(text)", report.OutlineId, tally.Covered, tally.Partial, tally.Gap, milliseconds);
        return report;
    }

    /// <summary>The outline is chosen here, among more than the analyzer knows; the report says how.</summary>
    private CoverageReport AmongAll(PolicyDocument document, string? sourceText, CancellationToken cancellationToken)
    {
        var (chosen, chosenBy, reason) = OutlineSelector.Choose(document, _outlines, o => analyzer.NearnessOf(document, o), language);
        return analyzer.Analyze(document, chosen, sourceText, cancellationToken) with { ChosenBy = chosenBy, ChoiceReason = reason };
    }
}

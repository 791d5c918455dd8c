using LawGov.Model.Diagnostics;
using LawGov.Model.Heads;
using LawGov.Model.Lexicon;
using LawGov.Model.Structuring;

namespace LawGov.Model.Assembling;

/// <summary>Reports what was odd in the head of a document.</summary>
internal static class MetadataFindings
{
    private const int BareDateLength = 9;

    public static void Report(Metadata metadata, Skeleton skeleton, DiagnosticBag diagnostics)
    {
        var source = skeleton.Text.Source;
        if (skeleton.Text.Chars.IsEmpty) return;
        if (metadata.Title is null) diagnostics.Add(ReadingDiagnostics.NoTitle, default);
        if (skeleton.Root.Children.Count == 0) diagnostics.Add(ReadingDiagnostics.NoStructure, default);
        if (metadata.IsNumberRestored) diagnostics.Add(ReadingDiagnostics.NumberRestored, metadata.NumberSpan, metadata.NumberSpan.In(source).ToString());
        var signed = metadata.SignedSpan.In(source);
        if (metadata.SignedReadings > 1) diagnostics.Add(ReadingDiagnostics.DateAmbiguous, metadata.SignedSpan, signed.ToString());
        else if (metadata.SignedReadings == 1 && signed.Length <= BareDateLength && signed.IndexOfAnyExcept("0123456789年") < 0)
            diagnostics.Add(ReadingDiagnostics.DateRestored, metadata.SignedSpan, signed.ToString());
    }

    /// <summary>Reports what the kind of a document and its tasks say against each other.</summary>
    /// <param name="metadata">The head.</param>
    /// <param name="tasks">How many tasks the document has.</param>
    /// <param name="assigning">How many items name units.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    public static void ReportTasks(Metadata metadata, int tasks, int assigning, DiagnosticBag diagnostics)
    {
        // Whatever its title ends in, a document that names units is a plan.
        var isPlan = DocumentWords.IsPlan(metadata.Kind) || metadata.Kind == DocumentKind.Other && assigning > 0;
        if (isPlan && metadata.Issuers.Count == 0) diagnostics.Add(ReadingDiagnostics.NoIssuer, default);
        if (isPlan && metadata.Jurisdiction is null) diagnostics.Add(ReadingDiagnostics.NoPlace, default);
        if (DocumentWords.IsPlan(metadata.Kind) && tasks == 0) diagnostics.Add(ReadingDiagnostics.NoTask, default, metadata.PlainTitle);
        if (metadata.Kind == DocumentKind.AnnualReport && assigning > 0) diagnostics.Add(ReadingDiagnostics.ReportAssigns, default, metadata.PlainTitle, $"{assigning}");
    }
}

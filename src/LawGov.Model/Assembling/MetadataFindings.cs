using LawGov.Model.Diagnostics;
using LawGov.Model.Extracting;
using LawGov.Model.Structuring;

namespace LawGov.Model.Assembling;

/// <summary>Reports what was odd in the head of a document.</summary>
internal static class MetadataFindings
{
    private const int BareDateLength = 8;

    public static void Report(Metadata metadata, Skeleton skeleton, DiagnosticBag diagnostics)
    {
        var source = skeleton.Text.Source;
        if (skeleton.Text.Chars.IsEmpty) return;
        if (metadata.Title is null) diagnostics.Add(ReadingDiagnostics.NoTitle, default);
        if (skeleton.Root.Children.Count == 0) diagnostics.Add(ReadingDiagnostics.NoStructure, default);
        if (metadata.IsNumberRestored) diagnostics.Add(ReadingDiagnostics.NumberRestored, metadata.NumberSpan, metadata.NumberSpan.In(source).ToString());
        var signed = metadata.SignedSpan.In(source);
        if (metadata.SignedReadings > 1) diagnostics.Add(ReadingDiagnostics.DateAmbiguous, metadata.SignedSpan, signed.ToString());
        else if (metadata.SignedReadings == 1 && signed.Length <= BareDateLength && signed.IndexOfAnyExceptInRange('0', '9') < 0)
            diagnostics.Add(ReadingDiagnostics.DateRestored, metadata.SignedSpan, signed.ToString());
    }
}

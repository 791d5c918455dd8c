using LawGov.Analysis.Citations;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Workload;
using LawGov.Model.Diagnostics;
using LawGov.Model.Validation;

namespace LawGov.Corpus;

/// <summary>Everything that is done with one document.</summary>
internal static class DocumentWork
{
    public static async ValueTask<CorpusResult> DoAsync(CorpusInput input, long index, CorpusOptions options, CancellationToken cancellationToken)
    {
        var result = new CorpusResult { Index = index, Id = input.Id };
        try
        {
            var bytes = await input.Load(cancellationToken).ConfigureAwait(false);
            return Analyze(result with { Bytes = bytes.Length }, PolicyFile.Read(bytes, input.Id), options, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever one document does, the run goes on.
            return result with { Error = $"{e.GetType().Name}: {e.Message}" };
        }
    }

    private static CorpusResult Analyze(CorpusResult result, PolicyFile file, CorpusOptions options, CancellationToken cancellationToken)
    {
        if (!file.IsRead)
        {
            var fault = file.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
            return result with { Error = fault is null ? "contains no document" : $"{fault.Code} {fault.Message}", Findings = file.Diagnostics };
        }

        var (document, parsed) = (file.Document, file.Parsed);
        cancellationToken.ThrowIfCancellationRequested();
        return result with
        {
            File = file,
            Findings = Asked(CorpusParts.Findings) ? [.. file.Diagnostics, .. DocumentInspector.Default.Inspect(parsed, cancellationToken)] : [],
            Coverage = Asked(CorpusParts.Coverage) ? CoverageAnalyzer.Default.Analyze(parsed, options.Outline, cancellationToken: cancellationToken) : null,
            Workload = Asked(CorpusParts.Workload) ? WorkloadAnalyzer.Default.Analyze(document, cancellationToken: cancellationToken) : null,
            Schedule = Asked(CorpusParts.Schedule) ? ScheduleAnalyzer.Default.Analyze(document, cancellationToken: cancellationToken) : null,
            Citations = Asked(CorpusParts.Citations) ? CitationAnalyzer.Default.Analyze([new CitingDocument(document, parsed.Text)], cancellationToken) : null,
        };

        bool Asked(CorpusParts part) => (options.Parts & part) != 0;
    }
}

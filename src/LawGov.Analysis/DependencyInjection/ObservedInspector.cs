using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Model.Validation;
using Microsoft.Extensions.Logging;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>An inspector that tells how it fares.</summary>
internal sealed class ObservedInspector(DocumentInspector inspector, Instruments instruments, ILogger logger) : IDocumentInspector
{
    public ValueList<ValidationFinding> Inspect(PolicyDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Observe(document, () => inspector.Inspect(document, cancellationToken), f => (f.Code, f.Severity));
    }

    public ValueList<Diagnostic> Inspect(PolicyDocument document, string source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(source);
        return Observe(document, () => inspector.Inspect(document, source, cancellationToken), f => (f.Code, f.Severity));
    }

    private ValueList<T> Observe<T>(PolicyDocument document, Func<ValueList<T>> inspect, Func<T, (string Code, DiagnosticSeverity Severity)> weigh)
    {
        using var activity = instruments.StartActivity("LawGov.Validate");
        var start = instruments.Start();
        var findings = inspect();
        var milliseconds = instruments.Stop(start, "validate");
        Span<int> counts = stackalloc int[3];
        foreach (var finding in findings)
        {
            var (code, severity) = weigh(finding);
            instruments.CountFinding(code, severity);
            counts[(int)severity]++;
        }

        activity?.SetTag("lawgov.source", document.Source).SetTag("lawgov.findings", findings.Count);
        logger.DocumentValidated(document.Source ?? "(text)", counts[(int)DiagnosticSeverity.Error], counts[(int)DiagnosticSeverity.Warning], counts[(int)DiagnosticSeverity.Info], milliseconds);
        return findings;
    }
}

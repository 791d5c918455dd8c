using System.Diagnostics;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using Microsoft.Extensions.Logging;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>A parser that tells how it fares. Every overload ends in one, so that each document counts once.</summary>
internal sealed class ObservedParser(PolicyDocumentParser parser, Instruments instruments, ILogger logger) : IPolicyDocumentParser
{
    public ParseResult Parse(string text, string? source = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Observe(() => parser.Parse(text, source, cancellationToken), source);
    }

    public ParseResult ParseFrom(TextOrigin origin, string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(text);
        return Observe(() => parser.ParseFrom(origin, text, cancellationToken), origin.Source);
    }

    public ParseResult Parse(ReadOnlyMemory<char> text, string? source = null, CancellationToken cancellationToken = default) => Observe(() => parser.Parse(text, source, cancellationToken), source);

    public ParseResult Parse(TextReader reader, string? source = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Observe(() => parser.Parse(reader, source, cancellationToken), source);
    }

    public ParseResult Parse(Stream stream, string? source = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Observe(() => parser.Parse(stream, source, cancellationToken), source);
    }

    private ParseResult Observe(Func<ParseResult> parse, string? source)
    {
        using var activity = instruments.StartActivity("LawGov.Parse");
        var start = instruments.Start();
        var result = parse();
        var milliseconds = instruments.Stop(start, "parse");
        var document = result.Document;
        var kind = document.Kind.ToString();
        // The segments tile the text, so that the last one tells its length.
        var characters = result.Segments.Count > 0 ? result.Segments[^1].Span.End : 0;
        instruments.CountDocument(kind, characters, document.Tasks.Count);
        foreach (var finding in result.Diagnostics) instruments.CountFinding(finding.Code, finding.Severity);
        activity?.SetTag("lawgov.source", source).SetTag("lawgov.kind", kind).SetTag("lawgov.characters", characters).SetTag("lawgov.tasks", document.Tasks.Count);
        logger.DocumentRead(source ?? "(text)", kind, document.Tasks.Count, characters, result.Diagnostics.Count, milliseconds);
        if (result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
        {
            activity?.SetStatus(ActivityStatusCode.Error, error.Code);
            logger.DocumentUnreadable(source ?? "(text)", error.Code, error.Line, error.Message);
        }

        return result;
    }
}

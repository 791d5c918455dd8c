using FluentValidation;
using FluentValidation.Results;
using LawGov.Model.Diagnostics;

namespace LawGov.Model.Validation;

/// <summary>Runs the validators over a document and puts their findings in the order of the text.</summary>
/// <remarks>Immutable and thread-safe, provided that the validators given to it are.</remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// foreach (Diagnostic finding in DocumentInspector.Default.Inspect(plan)) Console.WriteLine(finding);
/// </code>
/// </example>
public sealed class DocumentInspector : IDocumentInspector
{
    private readonly IValidator<PolicyDocument>[] _validators;

    /// <summary>Creates an inspector with the library's rules and the default options.</summary>
    public DocumentInspector()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Creates an inspector with the library's rules.</summary>
    /// <param name="options">Language, rules left out, catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="ValidationOptions.DisabledRules"/> names a code that no rule has.</exception>
    public DocumentInspector(ValidationOptions options)
        : this([new PolicyDocumentValidator(options)])
    {
    }

    /// <summary>Creates an inspector with validators of the caller's choice.</summary>
    /// <param name="validators">
    /// The validators, run in this order. A failure's error code, severity and message become those of the finding; its place is the
    /// <see cref="SourceSpan"/> in its custom state, where there is one.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="validators"/> is null.</exception>
    public DocumentInspector(IEnumerable<IValidator<PolicyDocument>> validators)
    {
        ArgumentNullException.ThrowIfNull(validators);
        _validators = [.. validators];
    }

    /// <summary>An inspector with the library's rules and the default options, for use without a container.</summary>
    public static DocumentInspector Default { get; } = new();

    /// <inheritdoc/>
    public ValueList<ValidationFinding> Inspect(PolicyDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Findings(document, new ValidationContext<PolicyDocument>(document), cancellationToken).ToValueList();
    }

    /// <inheritdoc/>
    public ValueList<Diagnostic> Inspect(PolicyDocument document, string source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(source);
        var findings = Findings(document, SourceContext.Create(document, source), cancellationToken).ToList();
        var diagnostics = new Diagnostic[findings.Count];
        var lines = new LineCounter(source);
        for (var i = 0; i < diagnostics.Length; i++)
        {
            var finding = findings[i];
            var (line, column) = lines.At(finding.Span.Start);
            diagnostics[i] = new Diagnostic(finding.Code, finding.Severity, finding.Message, finding.Span, line, column) { Descriptor = finding.Descriptor, Values = finding.Values };
        }

        return ValueList.Of<Diagnostic>(diagnostics);
    }

    private IEnumerable<ValidationFinding> Findings(PolicyDocument document, ValidationContext<PolicyDocument> context, CancellationToken cancellationToken)
    {
        var failures = new List<ValidationFailure>();
        foreach (var validator in _validators)
        {
            // Each validator gets a context of its own, since a context gathers what it has seen.
            var own = new ValidationContext<PolicyDocument>(document);
            foreach (var (key, value) in context.RootContextData) own.RootContextData[key] = value;
            SourceContext.SetCancellation(own, cancellationToken);
            failures.AddRange(validator.Validate(own).Errors);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var tasks = new InnermostSpans<PolicyTask>(document.Tasks, t => t.Span);
        var sections = new InnermostSpans<Section>(WithBelow(document.Sections), s => s.Span);
        return failures
            .Select(f => ToFinding(f, tasks, sections))
            .OrderBy(f => f.Span.Start)
            .ThenBy(f => f.Code, StringComparer.Ordinal);
    }

    private static ValidationFinding ToFinding(ValidationFailure failure, InnermostSpans<PolicyTask> tasks, InnermostSpans<Section> sections)
    {
        var span = failure.CustomState is SourceSpan place ? place : default;
        var severity = failure.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        var path = span == default ? null : tasks.Around(span)?.Path ?? sections.Around(span)?.Path;
        var (rule, values) = FindingWriter.Read(failure);
        return new ValidationFinding(failure.ErrorCode ?? "", severity, failure.ErrorMessage, path, span) { Descriptor = rule, Values = values };
    }

    private static IEnumerable<Section> WithBelow(ValueList<Section> sections) => sections.SelectMany(s => WithBelow(s.Sections).Prepend(s));
}

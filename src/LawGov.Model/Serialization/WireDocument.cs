using LawGov.Model.Diagnostics;

namespace LawGov.Model.Serialization;

// The JSON of a document; its schema is what PolicyDocumentJson.Schema() gives. The model knows nothing of it.
internal sealed record WireDocument
{
    /// <summary>The version that is written.</summary>
    public const string CurrentVersion = "1.0";

    public required string SchemaVersion { get; init; }
    public string? Source { get; init; }
    public string? Title { get; init; }
    public DocumentKind Kind { get; init; }
    public string? DocumentNumber { get; init; }
    public required IReadOnlyList<string> Issuers { get; init; }
    public DateOnly? SignedOn { get; init; }
    public DateOnly? PublishedOn { get; init; }
    public string? IndexNumber { get; init; }
    public WireJurisdiction? Jurisdiction { get; init; }
    public WirePeriod? Period { get; init; }
    public WireSpan? Forthcoming { get; init; }
    public required IReadOnlyList<WireSection> Sections { get; init; }
    public required IReadOnlyList<WireTask> Tasks { get; init; }
    public required IReadOnlyList<WireCitation> Citations { get; init; }
    public required IReadOnlyList<WireFigure> Figures { get; init; }
    public required IReadOnlyList<WireRule> Rules { get; init; }
    public required IReadOnlyList<WireDiagnostic> Diagnostics { get; init; }
}

internal sealed record WireSpan(int Start, int Length);

internal sealed record WireJurisdiction(string Name, AdministrativeLevel Level);

internal sealed record WirePeriod(int Start, int End);

internal sealed record WireSection
{
    public required string Path { get; init; }
    public required string Label { get; init; }
    public int? Number { get; init; }
    public required string Title { get; init; }
    public string? Text { get; init; }
    public SectionScope Scope { get; init; }
    public required WireSpan Span { get; init; }
    public required WireSpan HeadingSpan { get; init; }
    public required IReadOnlyList<WireDeadline> Deadlines { get; init; }
    public required IReadOnlyList<WireTarget> Targets { get; init; }
    public required IReadOnlyList<WireSection> Sections { get; init; }
}

internal sealed record WireTask
{
    public required string Path { get; init; }
    public int? Number { get; init; }
    public string? Title { get; init; }
    public required string Text { get; init; }
    public required WireSpan Span { get; init; }
    public string? Part { get; init; }
    public string? Section { get; init; }
    public required IReadOnlyList<WireAssignment> Assignments { get; init; }
    public required IReadOnlyList<WireDeadline> Deadlines { get; init; }
    public required IReadOnlyList<WireTarget> Targets { get; init; }
}

internal sealed record WireAssignment
{
    public required string Unit { get; init; }
    public AssignmentRole Role { get; init; }
    public bool IsGroup { get; init; }
    public required WireSpan Span { get; init; }
    public string? Body { get; init; }
    public string? Canonical { get; init; }
    public WireReference? Reference { get; init; }
}

internal sealed record WireReference
{
    public string? Place { get; init; }
    public AdministrativeLevel? Level { get; init; }
    public UnitKind Kind { get; init; }
    public bool IsGroup { get; init; }
    public string? Group { get; init; }
    public required IReadOnlyList<string> Plates { get; init; }

    public required IReadOnlyList<string> Members { get; init; }
    public Confidence Confidence { get; init; }
    public required string Reason { get; init; }
}

internal sealed record WireDeadline(string Text, DateOnly? Date, string? Recurrence, WireSpan Span);

internal sealed record WireTarget(string Text, decimal Value, string Unit, Comparison Comparison, WireSpan Span);

internal sealed record WireCitation(string Title, string? DocumentNumber, int Mentions, bool IsSelf, IReadOnlyList<WireSpan> Spans);

internal sealed record WireFigure(string Text, decimal Value, string Unit, string Numeral, Comparison Comparison, WireSpan Span);

internal sealed record WireRule(DocumentRuleKind Kind, string Text, IReadOnlyList<string> Units, int InForceFrom, WireSpan Span);

internal sealed record WireDiagnostic(string Code, DiagnosticSeverity Severity, string Message, WireSpan Span, int Line, int Column);

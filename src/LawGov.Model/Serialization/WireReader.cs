using LawGov.Model.Diagnostics;
using LawGov.Model.Lexicon;

namespace LawGov.Model.Serialization;

/// <summary>Wire records → model.</summary>
internal static class WireReader
{
    public static PolicyDocument ToModel(WireDocument wire) => new()
    {
        Source = wire.Source,
        Title = wire.Title,
        Kind = wire.Kind,
        DocumentNumber = Number(wire.DocumentNumber),
        Issuers = wire.Issuers.ToValueList(),
        SignedOn = wire.SignedOn,
        PublishedOn = wire.PublishedOn,
        IndexNumber = wire.IndexNumber,
        Jurisdiction = wire.Jurisdiction is { } j ? new Jurisdiction(j.Name, j.Level) : null,
        Period = wire.Period is { } p ? new Period(p.Start, p.End) : null,
        Sections = wire.Sections.Select(Section).ToValueList(),
        Tasks = wire.Tasks.Select(Task).ToValueList(),
        Citations = wire.Citations.Select(c => new Citation(c.Title, Number(c.DocumentNumber), c.Mentions, c.IsSelf, c.Spans.Select(Span).ToValueList())).ToValueList(),
        Figures = wire.Figures.Select(f => new Figure(f.Text, f.Value, f.Unit, f.Numeral == "chinese" ? Numeral.Chinese : Numeral.Arabic, f.Comparison, Span(f.Span))).ToValueList(),
        Rules = wire.Rules.Select(r => new DocumentRule(r.Kind, r.Text, r.Units.ToValueList(), r.InForceFrom, Span(r.Span))).ToValueList(),
    };

    public static ValueList<Diagnostic> ToDiagnostics(WireDocument wire) =>
        wire.Diagnostics.Select(d => new Diagnostic(d.Code, d.Severity, d.Message, Span(d.Span), d.Line, d.Column)).ToValueList();

    private static Section Section(WireSection s) => new()
    {
        Path = s.Path,
        Label = s.Label,
        Number = s.Number,
        Title = s.Title,
        Text = s.Text,
        Scope = s.Scope,
        Span = Span(s.Span),
        HeadingSpan = Span(s.HeadingSpan),
        Deadlines = s.Deadlines.Select(Deadline).ToValueList(),
        Targets = s.Targets.Select(Target).ToValueList(),
        Sections = s.Sections.Select(Section).ToValueList(),
    };

    private static PolicyTask Task(WireTask t) => new()
    {
        Path = t.Path,
        Number = t.Number,
        Title = t.Title,
        Text = t.Text,
        Span = Span(t.Span),
        Part = t.Part,
        Section = t.Section,
        Assignments = t.Assignments.Select(Assignment).ToValueList(),
        Deadlines = t.Deadlines.Select(Deadline).ToValueList(),
        Targets = t.Targets.Select(Target).ToValueList(),
    };

    private static UnitAssignment Assignment(WireAssignment a) => new(a.Unit, a.Role, Span(a.Span))
    {
        IsGroup = a.IsGroup,
        Reference = a.Reference is not { } r ? null : new UnitReference
        {
            CanonicalName = a.Canonical ?? a.Unit,
            BodyId = a.Body,
            Place = r.Place,
            Level = r.Level,
            Kind = r.Kind,
            IsGroup = r.IsGroup,
            GroupId = r.Group,
            PlateIds = r.Plates.ToValueList(),
            MemberIds = r.Members.ToValueList(),
            Confidence = r.Confidence,
            Reason = UnitReasonTexts.Read(r.Reason),
        },
    };

    private static Deadline Deadline(WireDeadline d) =>
        new(d.Text, d.Date, d.Recurrence is null ? DeadlineRecurrence.None : Enum.Parse<DeadlineRecurrence>(d.Recurrence, ignoreCase: true), Span(d.Span));

    private static Target Target(WireTarget t) => new(t.Text, t.Value, t.Unit, t.Comparison, Span(t.Span));

    private static DocumentNumber? Number(string? written) => written is null ? null : DocumentNumbers.ReadWhole(written, out _);

    private static SourceSpan Span(WireSpan span) => new(span.Start, span.Length);
}

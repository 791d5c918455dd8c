using LawGov.Model.Diagnostics;
using LawGov.Model.Texts;

namespace LawGov.Model.Serialization;

/// <summary>Model → wire records.</summary>
internal static class WireWriter
{
    public static WireDocument ToWire(PolicyDocument document, IReadOnlyList<Diagnostic> diagnostics) => new()
    {
        SchemaVersion = WireDocument.CurrentVersion,
        Source = document.Source,
        Title = document.Title,
        Kind = document.Kind,
        DocumentNumber = document.DocumentNumber?.ToString(),
        Issuers = document.Issuers,
        SignedOn = document.SignedOn,
        PublishedOn = document.PublishedOn,
        IndexNumber = document.IndexNumber,
        Jurisdiction = document.Jurisdiction is { } j ? new WireJurisdiction(j.Name, j.Level) : null,
        Period = document.Period is { } p ? new WirePeriod(p.Start, p.End) : null,
        Forthcoming = document.Forthcoming is { } f ? Span(f) : null,
        Sections = List(document.Sections, Section),
        Tasks = List(document.Tasks, Task),
        Citations = List(document.Citations, c => new WireCitation(c.Title, c.DocumentNumber?.ToString(), c.Mentions, c.IsSelf, List(c.Spans, Span))),
        Figures = List(document.Figures, f => new WireFigure(f.Text, f.Value, f.Unit, f.Numeral == Numeral.Chinese ? "chinese" : "arabic", f.Comparison, Span(f.Span))),
        Rules = List(document.Rules, r => new WireRule(r.Kind, r.Text, r.Units, r.InForceFrom, Span(r.Span))),
        Diagnostics = List(diagnostics, d => new WireDiagnostic(d.Code, d.Severity, d.Message, Span(d.Span), d.Line, d.Column)),
    };

    private static WireSection Section(Section s) => new()
    {
        Path = s.Path,
        Label = s.Label,
        Number = s.Number,
        Title = s.Title,
        Text = s.Text,
        Scope = s.Scope,
        Span = Span(s.Span),
        HeadingSpan = Span(s.HeadingSpan),
        Deadlines = List(s.Deadlines, Deadline),
        Targets = List(s.Targets, Target),
        Sections = List(s.Sections, Section),
    };

    private static WireTask Task(PolicyTask t) => new()
    {
        Path = t.Path,
        Number = t.Number,
        Title = t.Title,
        Text = t.Text,
        Span = Span(t.Span),
        Part = t.Part,
        Section = t.Section,
        Assignments = List(t.Assignments, Assignment),
        Deadlines = List(t.Deadlines, Deadline),
        Targets = List(t.Targets, Target),
    };

    private static WireAssignment Assignment(UnitAssignment a) => new()
    {
        Unit = a.Unit,
        Role = a.Role,
        IsGroup = a.IsGroup,
        Span = Span(a.Span),
        Body = a.Reference?.BodyId,
        Canonical = a.Reference?.CanonicalName,
        Reference = a.Reference is not { } r ? null : new WireReference
        {
            Place = r.Place,
            Level = r.Level,
            Kind = r.Kind,
            IsGroup = r.IsGroup,
            Group = r.GroupId,
            Plates = r.PlateIds,
            Members = r.MemberIds,
            Confidence = r.Confidence,
            Reason = UnitReasonTexts.Of(r.Reason, MessageLanguage.English),
        },
    };

    private static WireDeadline Deadline(Deadline d) =>
        new(d.Text, d.Date, d.Recurrence == DeadlineRecurrence.None ? null : CamelCase(d.Recurrence.ToString()), Span(d.Span));

    private static WireTarget Target(Target t) => new(t.Text, t.Value, t.Unit, t.Comparison, Span(t.Span));

    private static WireSpan Span(SourceSpan span) => new(span.Start, span.Length);

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static TTo[] List<TFrom, TTo>(IReadOnlyList<TFrom> items, Func<TFrom, TTo> convert)
    {
        var list = new TTo[items.Count];
        for (var i = 0; i < list.Length; i++) list[i] = convert(items[i]);
        return list;
    }
}

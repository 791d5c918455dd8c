using System.Text.Json;
using LawGov.Model.Diagnostics;
using LawGov.Model.Lexicon;
using LawGov.Model.Texts;

namespace LawGov.Model.Serialization;

/// <summary>Wire records → model.</summary>
internal static class WireReader
{
    public static PolicyDocument ToModel(WireDocument wire) => new()
    {
        Source = wire.Source,
        Title = wire.Title,
        Kind = Known(wire.Kind, "kind"),
        DocumentNumber = Number(wire.DocumentNumber),
        Issuers = wire.Issuers.ToValueList(),
        SignedOn = wire.SignedOn,
        PublishedOn = wire.PublishedOn,
        IndexNumber = wire.IndexNumber,
        Jurisdiction = wire.Jurisdiction is { } j ? new Jurisdiction(j.Name, Known(j.Level, "jurisdiction.level")) : null,
        Period = wire.Period is { } p ? Period(p) : null,
        Forthcoming = wire.Forthcoming is { } f ? Span(f, "forthcoming") : null,
        Sections = Each(wire.Sections, "sections", Section),
        Tasks = Each(wire.Tasks, "tasks", Task),
        Citations = Each(wire.Citations, "citations", c => new Citation(c.Title, Number(c.DocumentNumber), c.Mentions, c.IsSelf, Each(c.Spans, "spans", s => Span(s, "span")))),
        Figures = Each(wire.Figures, "figures", f => new Figure(f.Text, f.Value, f.Unit, NumeralOf(f.Numeral), Known(f.Comparison, "comparison"), Span(f.Span))),
        Rules = Each(wire.Rules, "rules", r => new DocumentRule(Known(r.Kind, "kind"), r.Text, r.Units.ToValueList(), r.InForceFrom, Span(r.Span))),
    };

    public static ValueList<Diagnostic> ToDiagnostics(WireDocument wire) =>
        Each(wire.Diagnostics, "diagnostics", d => new Diagnostic(d.Code, Known(d.Severity, "severity"), d.Message, Span(d.Span), d.Line, d.Column));

    private static Section Section(WireSection s) => new()
    {
        Path = s.Path,
        Label = s.Label,
        Number = s.Number,
        Title = s.Title,
        Text = s.Text,
        Scope = Known(s.Scope, "scope"),
        Span = Span(s.Span),
        HeadingSpan = Span(s.HeadingSpan, "headingSpan"),
        Deadlines = Each(s.Deadlines, "deadlines", Deadline),
        Targets = Each(s.Targets, "targets", Target),
        Sections = Each(s.Sections, "sections", Section),
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
        Assignments = Each(t.Assignments, "assignments", Assignment),
        Deadlines = Each(t.Deadlines, "deadlines", Deadline),
        Targets = Each(t.Targets, "targets", Target),
    };

    private static UnitAssignment Assignment(WireAssignment a) => new(a.Unit, Known(a.Role, "role"), Span(a.Span))
    {
        IsGroup = a.IsGroup,
        Reference = a.Reference is not { } r ? null : new UnitReference
        {
            CanonicalName = a.Canonical ?? a.Unit,
            BodyId = a.Body,
            Place = r.Place,
            Level = r.Level is { } level ? Known(level, "reference.level") : null,
            Kind = Known(r.Kind, "reference.kind"),
            IsGroup = r.IsGroup,
            GroupId = r.Group,
            PlateIds = r.Plates.ToValueList(),
            MemberIds = r.Members.ToValueList(),
            Confidence = Known(r.Confidence, "reference.confidence"),
            Reason = UnitReasonTexts.Read(r.Reason),
        },
    };

    private static Deadline Deadline(WireDeadline d) =>
        new(d.Text, d.Date, RecurrenceOf(d.Recurrence), Span(d.Span));

    private static Target Target(WireTarget t) => new(t.Text, t.Value, t.Unit, Known(t.Comparison, "comparison"), Span(t.Span));

    private static DocumentNumber? Number(string? written) => written is null ? null : DocumentNumbers.ReadWhole(written, out _);

    private static SourceSpan Span(WireSpan span, string member = "span") =>
        span.Start >= 0 && span.Length >= 0 && (long)span.Start + span.Length <= int.MaxValue
            ? new SourceSpan(span.Start, span.Length)
            : throw new JsonException($"{member} is {span.Start}, {span.Length}, which is no place in a text.");

    private static Period Period(WirePeriod period) =>
        period.Start is >= 1 and <= 9999 && period.End >= period.Start && period.End <= 9999
            ? new Period(period.Start, period.End)
            : throw new JsonException($"period is {period.Start} to {period.End}, which are no years in order.");

    private static Numeral NumeralOf(string written) => written switch
    {
        "chinese" => Numeral.Chinese,
        "arabic" => Numeral.Arabic,
        _ => throw new JsonException($"numeral is \"{written}\", expected arabic or chinese."),
    };

    private static DeadlineRecurrence RecurrenceOf(string? written)
    {
        if (written is null) return DeadlineRecurrence.None;
        return Enum.TryParse<DeadlineRecurrence>(written, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(written[0])
            ? value
            : throw new JsonException($"recurrence is \"{written}\", which is none.");
    }

    /// <summary>An enumeration may be written as a number, which need not be one of its values.</summary>
    private static T Known<T>(T value, string member)
        where T : struct, Enum => Enum.IsDefined(value) ? value : throw new JsonException($"{member} is {value:D}, which is none of its values.");

    /// <summary>Reads a list; a fault in one of its elements is told with the place of the element.</summary>
    private static ValueList<TModel> Each<TWire, TModel>(IReadOnlyList<TWire> items, string member, Func<TWire, TModel> read)
    {
        var result = new TModel[items.Count];
        for (var i = 0; i < result.Length; i++)
        {
            try
            {
                result[i] = read(items[i]);
            }
            catch (JsonException e)
            {
                throw new JsonException($"{member}[{i}].{e.Message}", e);
            }
        }

        return ValueList.Of<TModel>(result);
    }
}

using LawGov.Model.Assigning;
using LawGov.Model.Clauses;
using LawGov.Model.Diagnostics;
using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Units;

namespace LawGov.Model.Assembling;

/// <summary>Turns ranges and mentions into the deadlines, targets and assignments of the model.</summary>
internal sealed class FactBuilder(CompactText text, int? documentYear, UnitResolution units, DateBounds bounds, DiagnosticBag diagnostics)
{
    private readonly List<DeadlineMention> _deadlines = [];
    private readonly List<TargetMention> _targets = [];

    /// <summary>Deadlines in prose and in clauses, in the order of the text.</summary>
    public ValueList<Deadline> Deadlines(List<TextRange> prose, ValueList<UnitClause> clauses)
    {
        var found = _deadlines;
        found.Clear();
        foreach (var range in prose) DeadlineReader.Find(text, range, documentYear, found);
        foreach (var clause in clauses.AsSpan()) ClauseDeadlines.Find(text, clause, documentYear, found);

        if (found.Count == 0) return [];
        found.Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return found.Select(Build).ToValueList();
    }

    /// <summary>Targets in prose, in the order of the text.</summary>
    public ValueList<Target> Targets(List<TextRange> prose)
    {
        var found = _targets;
        found.Clear();
        foreach (var range in prose) TargetReader.Find(text, range, found);
        return found.Count == 0 ? [] : found.Select(t => new Target(Words(t.Range), t.Value, t.Unit, t.Comparison, Span(t.Range))).ToValueList();
    }

    /// <summary>Assignments of the clauses, in order.</summary>
    public ValueList<UnitAssignment> Assignments(ValueList<UnitClause> clauses)
    {
        var count = 0;
        foreach (var clause in clauses.AsSpan()) count += clause.Units.Count;
        if (count == 0) return [];
        var found = new UnitAssignment[count];
        count = 0;
        foreach (var clause in clauses.AsSpan())
        {
            if (clause.Units.Count == 0) continue;
            var resolved = units.Resolve(clause);
            var mentions = clause.Units.AsSpan();
            var references = resolved.References.AsSpan();
            for (var i = 0; i < mentions.Length; i++)
            {
                var unit = mentions[i];
                var reference = references[i];
                var assignment = new UnitAssignment(text.Original(unit.Range.Start, unit.Range.End, resolved.Names[i]), unit.Role, Span(unit.Range)) { IsGroup = reference.IsGroup || unit.IsGroup, Reference = reference };
                if (!reference.IsResolved) units.ReportUnknown(assignment.Unit, assignment.Span);
                else if (reference.Reason == UnitReason.Compound) diagnostics.Add(ReadingDiagnostics.UnitsRunTogether, assignment.Span, assignment.Unit);
                found[count++] = assignment;
            }
        }

        return new ValueList<UnitAssignment>(found);
    }

    private Deadline Build(DeadlineMention mention)
    {
        var words = Words(mention.Range);
        var span = Span(mention.Range);
        // 按上级要求 names no day at all, and 月底前 needs more than the year of the document.
        if (documentYear is null && mention.Date is null && mention.Recurrence == DeadlineRecurrence.None && words.AsSpan().ContainsAny("年月季")) diagnostics.Add(ReadingDiagnostics.DeadlineWithoutYear, span, words);
        return new Deadline(words, bounds.Keep(mention.Date, span, words), mention.Recurrence, span);
    }

    private string Words(TextRange range) => text.Original(range.Start, range.End);

    private SourceSpan Span(TextRange range) => text.ToSpan(range.Start, range.End);
}

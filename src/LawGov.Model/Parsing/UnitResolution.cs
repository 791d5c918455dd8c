using LawGov.Model.Diagnostics;
using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;
using LawGov.Model.Units;

namespace LawGov.Model.Parsing;

/// <summary>Resolves the units of the clauses of one document, each clause once.</summary>
internal sealed class UnitResolution(CompactText text, UnitResolver resolver, UnitContext context, DiagnosticBag diagnostics)
{
    /// <summary>Looking for similar names is slow, so only so many unknown ones get a suggestion.</summary>
    private const int MostSuggestions = 20;

    private readonly Dictionary<UnitClause, ValueList<UnitReference>> _resolved = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>What the units of <paramref name="clause"/> mean, one reference for each.</summary>
    public ValueList<UnitReference> Resolve(UnitClause clause)
    {
        if (_resolved.TryGetValue(clause, out var references)) return references;
        var names = new string[clause.Units.Count];
        for (var i = 0; i < names.Length; i++) names[i] = text.Slice(clause.Units[i].Range.Start, clause.Units[i].Range.End).ToString();
        references = resolver.ResolveClause(names, context);
        _resolved.Add(clause, references);
        return references;
    }

    /// <summary>Whether the names in <paramref name="clause"/> are units: one unknown body among known ones does no harm.</summary>
    public bool KnowsMost(UnitClause clause)
    {
        var known = 0;
        var references = Resolve(clause);
        foreach (var reference in references)
            if (reference.IsResolved) known++;
        return known > 0 && known * 2 >= references.Count;
    }

    /// <summary>Reports a name that is not in the catalogue, once in a document.</summary>
    public void ReportUnknown(string name, SourceSpan span)
    {
        if (!_unknown.Add(name)) return;
        var near = _unknown.Count <= MostSuggestions ? resolver.Suggest(name) : null;
        if (near is null) diagnostics.Add(ReadingDiagnostics.UnknownUnit, span, name);
        else diagnostics.Add(ReadingDiagnostics.UnknownUnitWithSuggestion, span, name, near.Name);
    }
}

using LawGov.Model.Clauses;
using LawGov.Model.Diagnostics;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Units;

namespace LawGov.Model.Assigning;

/// <summary>Resolves the units of the clauses of one document, each clause once.</summary>
internal sealed class UnitResolution(CompactText text, UnitResolver resolver, UnitContext context, DiagnosticBag diagnostics)
{
    /// <summary>Looking for similar names is slow, so only so many unknown ones get a suggestion.</summary>
    private const int MostSuggestions = 20;

    private readonly Dictionary<UnitClause, ResolvedClause> _byClause = new(ReferenceEqualityComparer.Instance);

    /// <summary>Plans repeat their clauses; the same names mean the same units throughout a document.</summary>
    private readonly Dictionary<string, ResolvedClause> _byNames = new(StringComparer.Ordinal);

    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>What the units of <paramref name="clause"/> mean, one reference for each, and their names.</summary>
    public ResolvedClause Resolve(UnitClause clause)
    {
        if (_byClause.TryGetValue(clause, out var resolved)) return resolved;
        var lookup = _byNames.GetAlternateLookup<ReadOnlySpan<char>>();
        var key = clause.Units.Count == 0 ? default : text.Slice(clause.Units[0].Range.Start, clause.Units[^1].Range.End);
        if (!lookup.TryGetValue(key, out resolved) || !resolved.Fits(clause, text))
        {
            var names = new string[clause.Units.Count];
            for (var i = 0; i < names.Length; i++) names[i] = text.Slice(clause.Units[i].Range.Start, clause.Units[i].Range.End).ToString();
            resolved = new ResolvedClause(names, resolver.ResolveClause(names, context));
            lookup[key] = resolved;
        }

        _byClause.Add(clause, resolved);
        return resolved;
    }

    /// <summary>Whether the names in <paramref name="clause"/> are units: one unknown body among known ones does no harm.</summary>
    public bool KnowsMost(UnitClause clause)
    {
        var known = 0;
        var likely = 0;
        var resolved = Resolve(clause);
        for (var i = 0; i < resolved.Names.Length; i++)
        {
            // 企业 and 高等学校 may be whom a measure is for; 各企业 does something.
            var reference = resolved.References[i];
            if (reference.IsResolved && (!reference.IsGroup || GroupNames.IsGroup(resolved.Names[i]))) known++;
            if (NameShapes.LooksLikeUnit(resolved.Names[i])) likely++;
        }

        return known > 0 && known * (likely == resolved.Names.Length ? 3 : 2) >= resolved.Names.Length;
    }

    /// <summary>Whether each name in <paramref name="clause"/> begins with a level and ends as a whole name does: 区商贸旅游局, known or not.</summary>
    public bool NamesLevels(UnitClause clause)
    {
        foreach (var unit in clause.Units.AsSpan())
        {
            var name = text.Slice(unit.Range.Start, unit.Range.End);
            if (name[0] is not ('省' or '市' or '县' or '区' or '州' or '旗' or '盟' or '镇' or '乡') || !NameConjunctions.IsComplete(name)) return false;
        }

        return true;
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

/// <summary>The units of a clause: their names in folded characters, and what they mean.</summary>
internal sealed record ResolvedClause(string[] Names, ValueList<UnitReference> References)
{
    /// <summary>Whether <paramref name="clause"/> cuts the same words into the same names.</summary>
    public bool Fits(UnitClause clause, CompactText text)
    {
        if (clause.Units.Count != Names.Length) return false;
        for (var i = 0; i < Names.Length; i++)
            if (!text.Slice(clause.Units[i].Range.Start, clause.Units[i].Range.End).SequenceEqual(Names[i])) return false;
        return true;
    }
}

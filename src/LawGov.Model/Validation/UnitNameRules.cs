using FluentValidation;
using LawGov.Model.Units;

namespace LawGov.Model.Validation;

/// <summary>The names of units over the whole document: unknown ones, several for one body, one without the level word of the others.</summary>
internal sealed class UnitNameRules(FindingWriter writer)
{
    /// <summary>From so many names on, a habit shows.</summary>
    private const int FewestNames = 5;

    /// <summary>Share of names that must carry a place or level word for one without to be odd.</summary>
    private const double ShareOfHabit = 0.8;

    public void Check(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        var names = new Dictionary<string, List<UnitAssignment>>(StringComparer.Ordinal);
        foreach (var assignment in facts.Tasks.SelectMany(t => t.Assignments))
        {
            if (assignment.Reference is null) continue;
            var name = PlainText.Of(assignment.Unit);
            if (!names.TryGetValue(name, out var mentions)) names.Add(name, mentions = []);
            mentions.Add(assignment);
        }

        foreach (var mentions in names.Values)
        {
            if (mentions[0].Reference is { IsResolved: false, IsGroup: false } && !mentions[0].IsGroup)
                writer.Write(context, ValidationRules.UnknownUnit, mentions[0].Span, mentions[0].Unit);
        }

        var bodies = names.Values.Select(m => m[0]).Where(a => a.Reference is { BodyId: not null, IsGroup: false, Confidence: >= Confidence.Medium }).ToList();
        CheckVariants(bodies, context);
        CheckHabit(bodies, context);
    }

    private void CheckVariants(List<UnitAssignment> bodies, ValidationContext<PolicyDocument> context)
    {
        foreach (var body in bodies.GroupBy(a => a.Reference!.CanonicalName, StringComparer.Ordinal))
        {
            // A second name in brackets (挂牌) is no other name.
            var forms = body.DistinctBy(a => BareName(a.Unit), StringComparer.Ordinal).ToList();
            // 财政局 beside 市财政局 only takes its place from the unit before it.
            forms.RemoveAll(a => forms.Exists(b => BareName(b.Unit).Length > BareName(a.Unit).Length && BareName(b.Unit).EndsWith(BareName(a.Unit), StringComparison.Ordinal)));
            if (forms.Count > 1)
                writer.Write(context, ValidationRules.UnitNamedVariously, forms[1].Span, body.Key, forms.Count, forms.Select(a => BareName(a.Unit)).ToValueList());
        }
    }

    private void CheckHabit(List<UnitAssignment> bodies, ValidationContext<PolicyDocument> context)
    {
        var withoutPlace = bodies.Where(a => a.Reference is { Reason: UnitReason.Name, Place: not null, Kind: UnitKind.Department or UnitKind.GovernmentOffice or UnitKind.PartyOrgan }).ToList();
        if (bodies.Count < FewestNames || withoutPlace.Count == 0 || bodies.Count - withoutPlace.Count < ShareOfHabit * bodies.Count) return;
        foreach (var assignment in withoutPlace) writer.Write(context, ValidationRules.UnitWithoutLevelWord, assignment.Span, assignment.Unit, assignment.Reference!.CanonicalName);
    }

    private static string BareName(string unit)
    {
        var plain = PlainText.Of(unit);
        var open = plain.IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? plain[..open] : plain;
    }
}

using LawGov.Model;
using LawGov.Model.Units;

namespace LawGov.Analysis.Workload;

/// <summary>Replaces groups by the members that a roster names.</summary>
internal sealed class RosterExpansion(UnitResolver resolver, UnitRoster roster)
{
    private readonly Dictionary<string, ValueList<UnitReference>> _members = new(StringComparer.Ordinal);

    /// <summary>The assignments with members in place of the groups that the roster knows; a member already assigned in the same role is not doubled by the counts.</summary>
    public List<Assigned> Expand(IEnumerable<Assigned> assignments)
    {
        var expanded = new List<Assigned>();
        foreach (var assigned in assignments)
        {
            var members = MembersOf(assigned);
            if (members.Count == 0) expanded.Add(assigned);
            else foreach (var member in members) expanded.Add(assigned with { Reference = member });
        }
        return expanded;
    }

    /// <summary>What became of each group phrase, most tasks first.</summary>
    public ValueList<GroupExpansion> Summary(IEnumerable<Assigned> assignments) => assignments
        .Where(a => a.Reference.IsGroup)
        .GroupBy(a => a.UnitKey, StringComparer.Ordinal)
        .Select(g => new GroupExpansion(
            g.First().Reference.CanonicalName,
            g.First().Reference.GroupId ?? "",
            g.Select(a => a.Task.Index).Distinct().Count(),
            MembersOf(g.First()).Select(m => m.CanonicalName).ToValueList()))
        .OrderByDescending(e => e.Tasks).ThenBy(e => e.Phrase, StringComparer.Ordinal)
        .ToValueList();

    private ValueList<UnitReference> MembersOf(Assigned assigned)
    {
        if (!assigned.Reference.IsGroup || assigned.Reference.GroupId is not { } group) return [];
        var names = roster.MembersOf(group, assigned.Task.Document.Place);
        if (names.Count == 0) return [];
        if (_members.TryGetValue(group, out var members)) return members;
        // A roster's place has the level that its documents have; the reference of the phrase carries it.
        var place = new Jurisdiction(roster.Place, assigned.Reference.Level ?? AdministrativeLevel.District);
        var context = new UnitContext(place);
        members = names.Select(n => Member(n, context)).ToValueList();
        _members.Add(group, members);
        return members;
    }

    private UnitReference Member(string name, UnitContext context)
    {
        var reference = resolver.Resolve(name, context);
        return reference.IsResolved && !reference.IsGroup ? reference : reference with { CanonicalName = context.Jurisdiction!.Name + name, IsGroup = false, GroupId = null };
    }
}

using LawGov.Model;
using LawGov.Model.Units;

namespace LawGov.Analysis.Workload;

/// <summary>Replaces groups by the members that a roster names.</summary>
internal sealed class RosterExpansion(UnitResolver resolver, UnitRoster roster)
{
    private readonly Dictionary<string, ValueList<UnitReference>> _members = new(StringComparer.Ordinal);

    private readonly Dictionary<string, (GroupExpansion Row, int Tasks)> _phrases = new(StringComparer.Ordinal);

    /// <summary>Assignments after the expansion.</summary>
    public int Assignments { get; private set; }

    /// <summary>The assignments of one task with members in place of the groups that the roster knows; a member already assigned in the same role is not doubled by the counts.</summary>
    public List<Assigned> Expand(List<Assigned> assignments)
    {
        var expanded = new List<Assigned>();
        foreach (var assigned in assignments)
        {
            var members = MembersOf(assigned);
            if (members.Count == 0) expanded.Add(assigned);
            else foreach (var member in members) expanded.Add(assigned with { Reference = member });
        }

        foreach (var group in assignments.Where(a => a.Reference.IsGroup).DistinctBy(a => a.UnitKey, StringComparer.Ordinal))
        {
            if (!_phrases.TryGetValue(group.UnitKey, out var phrase))
                phrase = (new GroupExpansion(group.Reference.CanonicalName, group.Reference.GroupId ?? "", 0, MembersOf(group).Select(m => m.CanonicalName).ToValueList()), 0);
            _phrases[group.UnitKey] = (phrase.Row, phrase.Tasks + 1);
        }

        Assignments += expanded.Count;
        return expanded;
    }

    /// <summary>Takes in what another has expanded behind it.</summary>
    public void Add(RosterExpansion other)
    {
        Assignments += other.Assignments;
        foreach (var (key, phrase) in other._phrases)
            _phrases[key] = _phrases.TryGetValue(key, out var own) ? (own.Row, own.Tasks + phrase.Tasks) : phrase;
    }

    /// <summary>What became of each group phrase, most tasks first.</summary>
    public ValueList<GroupExpansion> Summary() => _phrases.Values
        .Select(p => p.Row with { Tasks = p.Tasks })
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

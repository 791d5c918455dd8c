using LawGov.Model;
using LawGov.Model.Units;

namespace LawGov.Analysis.PlanComparison;

/// <summary>Tells whether two units, in documents of different places and years, are the same body by function and lineage.</summary>
internal sealed class UnitIdentity(UnitCatalogue catalogue, DateOnly? date)
{
    /// <summary>Level words in front of a name; what is behind them names the body.</summary>
    private static readonly string[] LevelWords = ["自治区", "省", "市", "区", "县", "州", "盟", "旗", "镇", "乡"];

    /// <summary>Units of the roles <paramref name="counts"/> picks that only one side has, each once, as written there.</summary>
    public UnitChanges Changes(ValueList<UnitAssignment> a, ValueList<UnitAssignment> b, Func<AssignmentRole, bool> counts)
    {
        var (unitsA, unitsB) = (UnitsOf(a, counts), UnitsOf(b, counts));
        return new UnitChanges(Missing(unitsB, unitsA), Missing(unitsA, unitsB));
    }

    private static ValueList<string> Missing(List<(string Name, HashSet<string> Keys)> of, List<(string Name, HashSet<string> Keys)> among)
    {
        var keys = among.SelectMany(u => u.Keys).ToHashSet(StringComparer.Ordinal);
        return of.Where(u => !keys.Overlaps(u.Keys)).Select(u => u.Name).Distinct(StringComparer.Ordinal).ToValueList();
    }

    private List<(string Name, HashSet<string> Keys)> UnitsOf(ValueList<UnitAssignment> assignments, Func<AssignmentRole, bool> counts) =>
        [.. assignments.Where(a => counts(a.Role) && !a.IsGroup && a.Reference is not { IsGroup: true }).Select(a => (a.Unit, KeysOf(a)))];

    /// <summary>The functions a unit has, its second names included; its bare name when none is known.</summary>
    private HashSet<string> KeysOf(UnitAssignment assignment)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        if (assignment.Reference is { BodyId: { } id } reference)
            foreach (var body in reference.PlateIds.Prepend(id)) keys.Add(HeirOf(body));
        else keys.Add(BareName(assignment.Unit));
        return keys;
    }

    private string HeirOf(string id) => date is { } at && catalogue.Find(id) is not null ? catalogue.HeirAt(id, at).Id : id;

    private static string BareName(string name)
    {
        foreach (var word in LevelWords)
            if (name.Length > word.Length + 1 && name.StartsWith(word, StringComparison.Ordinal)) return name[word.Length..];
        return name;
    }
}

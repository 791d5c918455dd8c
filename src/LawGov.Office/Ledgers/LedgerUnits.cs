using LawGov.Analysis;
using LawGov.Model;
using LawGov.Model.Texts;
using LawGov.Model.Validation;

namespace LawGov.Office.Ledgers;

/// <summary>Writes the units of a task into a cell and reads them back: 区司法局、区财政局（配合）.</summary>
/// <remarks>In the column of the leads no role is written; in the other one responsible is the role of a name without one.</remarks>
internal static class LedgerUnits
{
    private const string Separator = "、";

    /// <summary>Marks a collective phrase, which its words alone would not tell.</summary>
    private const string GroupMark = "*";

    public static string Leads(IEnumerable<AssignedUnit> units) =>
        string.Join(Separator, units.Where(u => u.Role == AssignmentRole.Lead).Select(Name));

    public static string Others(IEnumerable<AssignedUnit> units, MessageLanguage language) =>
        string.Join(Separator, units.Where(u => u.Role != AssignmentRole.Lead).Select(u => u.Role == AssignmentRole.Responsible ? Name(u) : $"{Name(u)}（{Terms.Of(u.Role, language)}）"));

    public static IEnumerable<AssignedUnit> Read(string leads, string others)
    {
        foreach (var name in Split(leads)) yield return Unit(name, AssignmentRole.Lead);
        foreach (var name in Split(others))
        {
            var open = name.LastIndexOfAny(['（', '(']);
            var role = open > 0 && name[^1] is '）' or ')' ? LedgerWords.Role(name[(open + 1)..^1]) : null;
            yield return Unit(role is null ? name : name[..open], role ?? AssignmentRole.Responsible);
        }
    }

    private static string Name(AssignedUnit unit) => unit.IsGroup ? unit.Written + GroupMark : unit.Written;

    private static AssignedUnit Unit(string name, AssignmentRole role)
    {
        var isGroup = name.EndsWith(GroupMark, StringComparison.Ordinal);
        if (isGroup) name = name[..^GroupMark.Length];
        return new AssignedUnit(name, name, role, isGroup);
    }

    /// <summary>Splits at the marks that stand outside of brackets: 区委编办（区委组织部、区人社局） is one unit.</summary>
    private static IEnumerable<string> Split(string cell)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= cell.Length; i++)
        {
            if (i < cell.Length && cell[i] is '（' or '(') depth++;
            if (i < cell.Length && cell[i] is '）' or ')' && depth > 0) depth--;
            if (i < cell.Length && (depth > 0 || cell[i] is not ('、' or '，' or ',' or ';' or '；' or '\n'))) continue;
            var name = cell[start..i].Trim();
            if (name.Length > 0) yield return name;
            start = i + 1;
        }
    }
}

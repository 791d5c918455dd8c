using LawGov.Analysis.Workload;
using LawGov.Cli.Terminals;
using LawGov.Model.Texts;

namespace LawGov.Cli.Output;

/// <summary>Units with their tasks as a table.</summary>
internal static class UnitTable
{
    public static void Write(Terminal terminal, IReadOnlyList<UnitWorkload> units, bool withWeights)
    {
        var table = Tables.Create(
            terminal,
            [
                TableHead.Text(terminal, "column.unit"), TableHead.Number(terminal, "column.tasks"), TableHead.Number(terminal, "column.share"),
                .. withWeights ? [TableHead.Number(terminal, "column.weighted")] : (TableHead[])[],
                TableHead.Number(terminal, "column.alone"), TableHead.Text(terminal, "column.byRole"),
            ]);
        foreach (var unit in units)
        {
            var roles = Terms.List(unit.ByRole.Select(r => terminal.Say("role", r.Role, r.Tasks)), terminal.Language);
            Tables.AddRow(table, [(unit.IsGroup ? "* " : "") + unit.Canonical, $"{unit.Tasks}", Percent.Of(unit.Share), .. withWeights ? [Percent.Number(unit.Weighted)] : (string[])[], $"{unit.Sole}", roles]);
        }

        Tables.Write(terminal, table);
        if (units.Any(u => u.IsGroup)) terminal.Line(terminal.Say("units.group"));
    }
}

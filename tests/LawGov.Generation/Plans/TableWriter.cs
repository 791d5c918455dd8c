using LawGov.Generation.Vocabulary;
using LawGov.Model;

namespace LawGov.Generation.Plans;

/// <summary>Writes plans that are a table: one cell a paragraph, or one row a line.</summary>
internal sealed class TableWriter(ClauseWriter clauses, DeterministicRandom random)
{
    private static readonly string[] Header = ["序号", "重点任务", "主要内容", "牵头部门", "责任单位", "完成时限"];

    /// <summary>Cells of a row.</summary>
    public static int Columns => Header.Length;

    public PlanBody Write(ClauseForm form)
    {
        var lines = new List<PlanLine>();
        var tasks = new List<GeneratedTask>();
        if (form == ClauseForm.FlattenedTable) lines.AddRange(Header.Select(Cell));
        else lines.Add(Cell(string.Join('\t', Header)));
        for (var i = 1; i <= random.Between(3, 8); i++)
        {
            var cells = WriteRow(i, tasks);
            if (form == ClauseForm.FlattenedTable) lines.AddRange(cells.Select(Cell));
            else lines.Add(Cell(string.Join('\t', cells)));
        }

        return new PlanBody(lines, tasks);
    }

    private string[] WriteRow(int number, List<GeneratedTask> tasks)
    {
        var title = Prose.Lead(random);
        var text = Prose.Sentences(random, 2);
        var row = clauses.WriteRow(canLackUnits: random.Chance(20));
        tasks.Add(new GeneratedTask(title + text, row.Assignments.ToValueList(), row.Deadlines.ToValueList()));
        return [$"{number}", title, text, row.Lines[0], row.Lines[1], row.Lines[2]];
    }

    private static PlanLine Cell(string text) => new(text, LineKind.Table);
}

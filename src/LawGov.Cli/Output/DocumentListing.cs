using LawGov.Cli.Terminals;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Texts;
using Spectre.Console;

namespace LawGov.Cli.Output;

/// <summary>A document for reading on a terminal: its outline, its tasks, what was odd.</summary>
internal static class DocumentListing
{
    private const int LongestText = 60;

    public static void Write(Terminal terminal, ParseResult result)
    {
        var document = result.Document;
        MetadataTable.Write(terminal, document);
        foreach (var section in document.Sections) WriteSection(terminal, section, 0);
        if (document.Tasks.Count > 0) Tables.Write(terminal, TaskTable(terminal, document));
        DiagnosticList.Write(terminal, result.Diagnostics);
        terminal.Output.WriteLine();
    }

    private static void WriteSection(Terminal terminal, Section section, int depth)
    {
        terminal.Line($"{new string(' ', depth * 2)}{section.Label}{section.Title}", (depth * 2) + 2);
        foreach (var below in section.Sections) WriteSection(terminal, below, depth + 1);
    }

    private static Table TaskTable(Terminal terminal, PolicyDocument document)
    {
        var table = Tables.Create(terminal, TableHead.Text(terminal, "column.path"), TableHead.Text(terminal, "column.text"), TableHead.Text(terminal, "column.units"), TableHead.Text(terminal, "column.when"));
        foreach (var task in document.Tasks)
        {
            var units = string.Join(" · ", task.Assignments.GroupBy(a => a.Role).Select(g => terminal.Say("findings.of", g.Key, Terms.List(g.Select(a => a.Unit), terminal.Language))));
            var text = task.Title ?? (task.Text.Length <= LongestText ? task.Text : task.Text[..(char.IsHighSurrogate(task.Text[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…");
            Tables.AddRow(table, new DocumentPath(task.Path).In(terminal.Language), text, units, string.Join("; ", task.Deadlines.Select(d => d.Text)));
        }

        return table;
    }
}

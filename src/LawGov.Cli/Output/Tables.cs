using LawGov.Analysis.Rendering;
using LawGov.Cli.Terminals;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LawGov.Cli.Output;

/// <summary>Tables: framed on a terminal, plain columns when piped.</summary>
internal static class Tables
{
    public static Table Create(Terminal terminal, params IEnumerable<TableHead> heads)
    {
        var table = new Table { Border = terminal.IsInteractive ? TableBorder.Rounded : TableBorder.None, Expand = false };
        foreach (var head in heads) table.AddColumn(head.ToColumn());
        return table;
    }

    /// <summary>Prints a table of a report with its title.</summary>
    public static void Write(Terminal terminal, ReportTable report)
    {
        terminal.Line(report.Title);
        var table = Create(terminal, report.Columns.Select(c => new TableHead(c.Name, c.IsNumber, c.IsNumber)));
        foreach (var row in report.Rows) AddRow(table, [.. row]);
        Write(terminal, table);
    }

    /// <summary>Adds a row of plain text: what documents write is never taken for markup.</summary>
    public static void AddRow(Table table, params string?[] cells) => table.AddRow(cells.Select((cell, i) => Cell(table.Columns[i], PrintableText.Of(cell ?? ""))));

    private static IRenderable Cell(TableColumn column, string text) => column.NoWrap || column.Alignment == Justify.Right ? new Text(text) : new CellText(text);

    /// <summary>Prints a table; when piped, lines end with their last character instead of the column's width.</summary>
    public static void Write(Terminal terminal, Table table)
    {
        if (terminal.IsInteractive)
        {
            terminal.Console.Write(table);
            return;
        }

        var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = terminal.Console.Profile.Width;
        console.Write(table);
        foreach (var line in text.ToString().TrimEnd().Split('\n')) terminal.Output.WriteLine(line.TrimEnd());
    }
}

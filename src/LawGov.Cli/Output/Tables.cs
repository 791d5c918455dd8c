using Spectre.Console;

namespace LawGov.Cli.Output;

/// <summary>Tables: framed on a terminal, plain columns when piped.</summary>
internal static class Tables
{
    public static Table Create(Terminal terminal, params string[] headers)
    {
        var table = new Table { Border = terminal.IsInteractive ? TableBorder.Rounded : TableBorder.None, Expand = false };
        foreach (var header in headers) table.AddColumn(new TableColumn(new Text(PrintableText.OfName(header))));
        return table;
    }

    /// <summary>Adds a row of plain text: what documents write is never taken for markup.</summary>
    public static void AddRow(Table table, params string?[] cells) => table.AddRow(cells.Select(cell => new Text(PrintableText.Of(cell ?? ""))));

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

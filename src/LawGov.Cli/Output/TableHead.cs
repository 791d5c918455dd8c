using LawGov.Cli.Terminals;
using Spectre.Console;

namespace LawGov.Cli.Output;

/// <summary>A column of a table on the terminal.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="IsNumber">Whether it has numbers, which stand on the right.</param>
/// <param name="IsShort">Whether its cells are never broken.</param>
internal sealed record TableHead(string Heading, bool IsNumber, bool IsShort)
{
    public static TableHead Text(Terminal terminal, string key) => new(terminal.Say(key), false, false);

    public static TableHead Short(Terminal terminal, string key) => new(terminal.Say(key), false, true);

    public static TableHead Number(Terminal terminal, string key) => new(terminal.Say(key), true, true);

    public TableColumn ToColumn()
    {
        var column = new TableColumn(new Text(PrintableText.Of(Heading))) { NoWrap = IsShort };
        if (IsNumber) column.Alignment = Justify.Right;
        return column;
    }
}

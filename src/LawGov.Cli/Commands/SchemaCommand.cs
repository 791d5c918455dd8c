using System.CommandLine;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;
using LawGov.Model.Serialization;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov schema</c>: the JSON schema of <c>parse</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = CommonArguments.Format(terminal, OutputFormat.Json, OutputFormat.Text);
        var command = new Command("schema", terminal.Say("schema")) { format };
        command.SetAction(_ =>
        {
            terminal.Output.WriteLine(PolicyDocumentJson.Schema());
            return ExitCodes.Done;
        });
        return command;
    }
}

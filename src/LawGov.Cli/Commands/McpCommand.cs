using System.CommandLine;
using LawGov.Cli.Assistants;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov mcp</c>: serves the library to assistants over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create(Terminal terminal)
    {
        var folders = new Argument<string[]>("DIR") { Description = terminal.Say("arg.allowed"), Arity = ArgumentArity.OneOrMore };
        CommonArguments.RefuseOptions(terminal, folders);
        var command = new Command("mcp", terminal.Say("mcp")) { folders };
        command.SetAction(async (result, cancellationToken) =>
        {
            foreach (var folder in result.GetValue(folders)!)
                if (!Directory.Exists(folder)) throw new UsageException(terminal.Say("error.file", folder, Faults.WhyUnread(terminal, folder, new DirectoryNotFoundException())));
            await using var output = Console.OpenStandardOutput();
            await PlanServer.RunAsync(new AllowedFolders(result.GetValue(folders)!), terminal.Input, output, cancellationToken).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}

using System.CommandLine;
using System.CommandLine.Invocation;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Help;

/// <summary>What <c>--help</c> does.</summary>
internal sealed class ShowHelp(Terminal terminal) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        HelpScreen.Write(terminal, parseResult.CommandResult.Command);
        return ExitCodes.Done;
    }
}

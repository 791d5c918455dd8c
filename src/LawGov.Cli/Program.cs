using LawGov.Cli;
using LawGov.Cli.Terminals;

return LawGovCommand.Run(args, Terminal.System());

using LawGov.Cli;

return LawGovCommand.Run(args, Terminal.System());

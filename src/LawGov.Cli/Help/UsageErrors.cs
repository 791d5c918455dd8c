using System.CommandLine;
using System.CommandLine.Parsing;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Help;

/// <summary>What is wrong with a command line, in the language of the call.</summary>
internal static class UsageErrors
{
    /// <summary>All faults in one line.</summary>
    public static string Of(Terminal terminal, ParseResult parsed)
    {
        var texts = parsed.UnmatchedTokens.Count > 0
            ? parsed.UnmatchedTokens.Take(1).Select(token => Unmatched(terminal, parsed.CommandResult.Command, token))
            : parsed.Errors.Select(e => terminal.IsRefusal(e.Message) ? e.Message : TextOf(terminal, e.SymbolResult));
        return terminal.Say("error.seeHelp", string.Join(" ", texts.Distinct()));
    }

    private static string Unmatched(Terminal terminal, Command command, string token) =>
        token.StartsWith('-') ? terminal.Say("error.unknownOption", token)
        : command.Subcommands.Count > 0 ? terminal.Say("error.unknownVerb", token)
        : terminal.Say("error.surplus", token);

    private static string TextOf(Terminal terminal, SymbolResult? result) => result switch
    {
        ArgumentResult { Parent: OptionResult option } argument => OfOption(terminal, option, argument.Tokens),
        OptionResult option => OfOption(terminal, option, option.Tokens),
        ArgumentResult { Tokens: [var token, ..] } argument => terminal.Say("error.badValue", token.Value, argument.Argument.Name),
        ArgumentResult argument => terminal.Say("error.argumentMissing", argument.Argument.Name),
        CommandResult command when command.Command.Arguments.Count > 0 => terminal.Say("error.argumentMissing", command.Command.Arguments[0].Name),
        _ => terminal.Say("error.noVerb"),
    };

    private static string OfOption(Terminal terminal, OptionResult option, IReadOnlyList<Token> tokens) =>
        tokens.Count > 0 ? terminal.Say("error.badValue", tokens[0].Value, option.Option.Name)
        : option.IdentifierTokenCount > 0 ? terminal.Say("error.valueMissing", option.Option.Name)
        : terminal.Say("error.optionMissing", option.Option.Name);
}

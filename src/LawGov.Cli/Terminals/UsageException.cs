namespace LawGov.Cli.Terminals;

/// <summary>An argument or an option cannot be used; the message says which, and why. Ends the command with <see cref="ExitCodes.Usage"/>.</summary>
internal sealed class UsageException(string message) : Exception(message);

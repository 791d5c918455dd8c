namespace LawGov.Cli.Terminals;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Findings of severity error.</summary>
    public const int Findings = 1;

    /// <summary>The command line could not be understood.</summary>
    public const int Usage = 2;

    /// <summary>An input could not be read; the others were processed.</summary>
    public const int Unreadable = 3;
}

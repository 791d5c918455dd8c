using System.CommandLine;
using LawGov.Analysis.Serialization;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Input;

/// <summary>Reads the file in which persons keep what they decided about pairs and statuses.</summary>
internal static class DecisionsSource
{
    /// <summary>The option that names the file.</summary>
    public static Option<string?> Option(Terminal terminal) => new("--decisions") { Description = terminal.Say("option.decisions"), HelpName = "FILE" };

    /// <summary>The decisions of a file; none without a file.</summary>
    /// <exception cref="UsageException">The file cannot be read, or is not of its form.</exception>
    public static Decisions Read(Terminal terminal, string? path) => path is null ? Decisions.None : Faults.ReadOption(terminal, path, DecisionsJson.Read);
}

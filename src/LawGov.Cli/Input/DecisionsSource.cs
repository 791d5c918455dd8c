using System.CommandLine;
using LawGov.Analysis.Serialization;

namespace LawGov.Cli.Input;

/// <summary>Reads the file in which persons keep what they decided about pairs and statuses.</summary>
internal static class DecisionsSource
{
    /// <summary>The option that names the file.</summary>
    public static Option<string?> Option() => new("--decisions") { Description = "A JSON file with pairs and statuses that a person confirmed or overruled; they stand." };

    /// <summary>The decisions of a file; none without a file; null when it cannot be read, with a message.</summary>
    public static Decisions? Read(Terminal terminal, string? path)
    {
        if (path is null) return Decisions.None;
        try
        {
            return DecisionsJson.Read(File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            terminal.Error.WriteLine($"lawgov: {path}: {e.Message}");
            return null;
        }
    }
}

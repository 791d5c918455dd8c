using System.CommandLine;
using LawGov.Cli.Output;

namespace LawGov.Cli.Commands;

/// <summary>Arguments and options that several verbs share.</summary>
internal static class CommonArguments
{
    /// <summary>The paths to work on.</summary>
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "A file, a folder (all documents in it), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The output format; the first is the default.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format", "-f") { Description = $"Output format: {string.Join(", ", formats)}.", DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>Exit code of a verb that read its inputs.</summary>
    public static int CodeOf(Input.InputReader reader, bool hasErrors = false) =>
        reader.HasFailed ? ExitCodes.Unreadable : hasErrors ? ExitCodes.Findings : ExitCodes.Done;

    /// <summary>Whether the paths can give more than one document, so that JSON is an array.</summary>
    public static bool MayBeSeveral(string[] paths) => paths.Length > 1 || paths.Any(Directory.Exists);
}

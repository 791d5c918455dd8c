using System.CommandLine;
using System.Globalization;
using LawGov.Analysis.Rendering;
using LawGov.Cli.Output;

namespace LawGov.Cli.Commands;

/// <summary>Arguments and options that several verbs share.</summary>
internal static class CommonArguments
{
    /// <summary>The paths to work on.</summary>
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "A file, a folder (all documents in it and in the folders below), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>How deep folders are looked into.</summary>
    public static Option<int?> Depth()
    {
        var option = new Option<int?>("--depth") { Description = "Levels of folders below a folder that are looked into; all when not given.", Recursive = true };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() < 0) result.AddError("--depth must not be negative.");
        });
        return option;
    }

    /// <summary>Which files of a folder are read.</summary>
    public static Option<string?> Pattern()
    {
        var option = new Option<string?>("--pattern") { Description = "Names of the files of a folder that are read, such as *.docx; those of documents when not given.", Recursive = true };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: 0 }) result.AddError("--pattern must not be empty.");
        });
        return option;
    }

    /// <summary>The output format; the first is the default.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format", "-f") { Description = $"Output format: {string.Join(", ", formats)}.", DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>Whether tables as CSV start with a byte order mark.</summary>
    public static Option<string> ByteOrderMark()
    {
        var option = new Option<string>("--bom")
        {
            Description = "Byte order mark before CSV, which Excel needs to read Chinese: auto (when the output goes to a file), on, off.",
            DefaultValueFactory = _ => "auto",
        };
        option.AcceptOnlyFromAmong("auto", "on", "off");
        return option;
    }

    /// <summary>A day, written as yyyy-MM-dd and in no other way: 01/02/2023 is two different days.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"'{text}' is no day for {name}; write it as yyyy-MM-dd.");
            return null;
        },
    };

    /// <summary>One of the names of <typeparamref name="T"/>, in any case; the number behind a name is none.</summary>
    public static Option<T> Choice<T>(string name, string[] aliases, string description, T usual) where T : struct, Enum => new(name, aliases)
    {
        Description = description,
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            foreach (var value in Enum.GetValues<T>())
                if (text.Equals(value.ToString(), StringComparison.OrdinalIgnoreCase)) return value;
            result.AddError($"'{text}' is none for {name}; choose among {string.Join(", ", Enum.GetNames<T>())}.");
            return usual;
        },
    };

    /// <summary>How CSV is written, by <see cref="ByteOrderMark"/> and where the output goes.</summary>
    public static CsvOptions CsvFor(Terminal terminal, string byteOrderMark) => new() { ByteOrderMark = byteOrderMark == "on" || byteOrderMark == "auto" && terminal.WritesFile };

    /// <summary>Exit code of a verb that read its inputs.</summary>
    public static int CodeOf(Input.InputReader reader, bool hasErrors = false) =>
        reader.HasFailed ? ExitCodes.Unreadable : hasErrors ? ExitCodes.Findings : ExitCodes.Done;

    /// <summary>Whether the paths can give more than one document, so that JSON is an array.</summary>
    public static bool MayBeSeveral(string[] paths) => paths.Length > 1 || paths.Any(Directory.Exists);
}

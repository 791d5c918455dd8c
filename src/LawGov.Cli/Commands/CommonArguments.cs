using System.CommandLine;
using System.Globalization;
using LawGov.Analysis.Rendering;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;
using LawGov.Cli.Texts;

namespace LawGov.Cli.Commands;

/// <summary>Arguments and options that several verbs share.</summary>
internal static class CommonArguments
{
    /// <summary>The paths to work on.</summary>
    public static Argument<string[]> Paths(Terminal terminal)
    {
        var argument = new Argument<string[]>("PATH") { Description = terminal.Say("arg.paths"), Arity = ArgumentArity.OneOrMore };
        RefuseOptions(terminal, argument);
        return argument;
    }

    /// <summary>Refuses what looks like an option where a path is expected; a file of such a name is given as <c>./-name</c>.</summary>
    public static void RefuseOptions(Terminal terminal, Argument argument) => argument.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
            if (token.Value is ['-', _, ..]) terminal.Refuse(result, terminal.Say("error.unknownOption", token.Value));
    });

    /// <summary>How deep folders are looked into.</summary>
    public static Option<int?> Depth(Terminal terminal)
    {
        var option = new Option<int?>("--depth") { Description = terminal.Say("option.depth"), Recursive = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && token.Value.StartsWith('-')) terminal.Refuse(result, terminal.Say("error.badValue", token.Value, option.Name));
        });
        return option;
    }

    /// <summary>Which files of a folder are read.</summary>
    public static Option<string?> Pattern(Terminal terminal)
    {
        var option = new Option<string?>("--pattern") { Description = terminal.Say("option.pattern"), Recursive = true };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: 0 }) terminal.Refuse(result, terminal.Say("error.badValue", "", option.Name));
        });
        return option;
    }

    /// <summary>The output format; the first is the default.</summary>
    public static Option<string> Format(Terminal terminal, params string[] formats) =>
        Choice(terminal, new Option<string>("--format", "-f") { Description = terminal.Say("option.format", [formats.ToList()]), DefaultValueFactory = _ => formats[0] }, formats);

    /// <summary>The language of what is printed.</summary>
    public static Option<string> Language(Terminal terminal)
    {
        var option = new Option<string>(LanguageChoice.Option, LanguageChoice.ShortOption) { Description = terminal.Say("option.language"), Recursive = true };
        option.CompletionSources.Add(LanguageChoice.Names);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && LanguageChoice.Read(token.Value) is null)
                terminal.Refuse(result, terminal.Say("error.badChoice", token.Value, LanguageChoice.Option, LanguageChoice.Names.ToList()));
        });
        return option;
    }

    /// <summary>Whether tables as CSV start with a byte order mark.</summary>
    public static Option<string> ByteOrderMark(Terminal terminal) =>
        Choice(terminal, new Option<string>("--bom") { Description = terminal.Say("option.bom"), DefaultValueFactory = _ => "auto" }, ["auto", "on", "off"]);

    /// <summary>An option that takes one of some values.</summary>
    public static Option<string> Choice(Terminal terminal, Option<string> option, string[] values)
    {
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !values.Contains(token.Value))
                terminal.Refuse(result, terminal.Say("error.badChoice", token.Value, option.Name, values.ToList()));
        });
        return option;
    }

    /// <summary>A day, written as yyyy-MM-dd and in no other way: 01/02/2023 is two different days.</summary>
    public static Option<DateOnly?> Day(Terminal terminal, string name, string key) => new(name)
    {
        Description = terminal.Say(key),
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            terminal.Refuse(result, terminal.Say("error.badDay", text, name));
            return null;
        },
    };

    /// <summary>One of the names of <typeparamref name="T"/>, in any case; the number behind a name is none.</summary>
    public static Option<T> Choice<T>(Terminal terminal, string name, string[] aliases, string key, T usual) where T : struct, Enum => new(name, aliases)
    {
        Description = terminal.Say(key),
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            foreach (var value in Enum.GetValues<T>())
                if (text.Equals(value.ToString(), StringComparison.OrdinalIgnoreCase)) return value;
            terminal.Refuse(result, terminal.Say("error.badChoice", text, name, Enum.GetNames<T>().ToList()));
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

using System.CommandLine;
using LawGov.Analysis.Rendering;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Help;

/// <summary>The help of a command, in the language of the call and the width of the terminal.</summary>
internal static class HelpScreen
{
    private const int Indent = 2;
    private const int WidestName = 26;

    public static void Write(Terminal terminal, Command command)
    {
        Line(terminal, command.Description ?? "", 0);
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(terminal.Say("help.usage"));
        Line(terminal, new string(' ', Indent) + UsageOf(terminal, command), Indent * 3);
        Rows(terminal, "help.arguments", command.Arguments.Select(a => (a.Name, a.Description ?? "")));
        Rows(terminal, "help.options", OptionsOf(command).Select(o => (NameOf(o), DescriptionOf(terminal, o))));
        Rows(terminal, "help.verbs", command.Subcommands.Select(c => (c.Name, c.Description ?? "")));
        if (command.Subcommands.Count == 0) return;
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(terminal.Say("help.more"));
    }

    private static string UsageOf(Terminal terminal, Command command)
    {
        var words = Path(command).Select(c => c.Name).ToList();
        if (command.Subcommands.Count > 0) words.Add(terminal.Say("help.verbPlace"));
        words.AddRange(command.Arguments.Select(a => a.Arity.MaximumNumberOfValues > 1 ? $"{a.Name}…" : a.Name));
        words.AddRange(command.Options.Where(o => o.Required).Select(NameOf));
        words.Add(terminal.Say("help.optionsPlace"));
        return string.Join(' ', words);
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Where(o => !o.Hidden).Concat(Path(command).SkipLast(1).SelectMany(p => p.Options).Where(o => o.Recursive && !o.Hidden));

    /// <summary>The command itself, its verb, and the verbs in it down to this one.</summary>
    private static IEnumerable<Command> Path(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Path(parent).Append(command) : [command];

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).OrderBy(a => a.Length).Append(option.Name).Distinct());
        return option.ValueType == typeof(bool) || option.ValueType == typeof(void) ? names : $"{names} {(option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant())}";
    }

    private static string DescriptionOf(Terminal terminal, Option option)
    {
        var text = option.Description ?? "";
        if (option.Required) return terminal.Say("help.required", text);
        return option.HasDefaultValue && option.GetDefaultValue() is { } value and not false
            ? terminal.Say("help.default", text, value is string[] several ? string.Join(' ', several) : value.ToString())
            : text;
    }

    private static void Rows(Terminal terminal, string heading, IEnumerable<(string Name, string Description)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0) return;
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(terminal.Say(heading));
        var width = Math.Min(WidestName, list.Max(r => DisplayWidth.Of(r.Name)));
        var column = Indent + width + Indent;
        foreach (var (name, description) in list)
        {
            var start = new string(' ', Indent) + name;
            // A long name stands on a line of its own.
            if (DisplayWidth.Of(name) > width) terminal.Output.WriteLine(start);
            var first = DisplayWidth.Of(name) > width ? new string(' ', column) : start + new string(' ', column - DisplayWidth.Of(start));
            Line(terminal, first + description, column);
        }
    }

    private static void Line(Terminal terminal, string text, int indent)
    {
        foreach (var line in LineBreaking.Wrap(text, terminal.Columns, indent)) terminal.Output.WriteLine(line);
    }
}

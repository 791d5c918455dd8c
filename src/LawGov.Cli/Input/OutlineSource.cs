using LawGov.Analysis.Outlines;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Input;

/// <summary>Finds the outline that an option names.</summary>
internal static class OutlineSource
{
    /// <summary>The built-in outline with this id, the one in a JSON file, or a plan that serves as outline.</summary>
    /// <exception cref="UsageException">There is none, or its file cannot be read.</exception>
    public static NationalOutline Find(Terminal terminal, string name)
    {
        if (BuiltInOutlines.Find(name) is { } builtIn) return builtIn;
        if (!File.Exists(name)) throw new UsageException(terminal.Say("error.file", name, terminal.Say("error.noOutline", BuiltInOutlines.All.Select(o => o.Id).ToList())));
        if (Path.GetExtension(name).Equals(".json", StringComparison.OrdinalIgnoreCase)) return Faults.ReadOption(terminal, name, OutlineLoader.Load);
        var reader = new InputReader(terminal, message => throw new UsageException(message));
        return reader.Read([name]).ToList() is [var one] ? OutlineConverter.FromDocument(one.Parse().Document) : throw new UsageException(terminal.Say("error.file", name, terminal.Say("error.outlineOfOne")));
    }
}

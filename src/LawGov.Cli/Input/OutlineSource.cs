using LawGov.Analysis.Outlines;

namespace LawGov.Cli.Input;

/// <summary>Finds the outline that an option names.</summary>
internal static class OutlineSource
{
    /// <summary>The built-in outline with this id, the one in a JSON file, or a plan that serves as outline; null after a message when there is none.</summary>
    public static NationalOutline? Find(Terminal terminal, string name)
    {
        if (BuiltInOutlines.Find(name) is { } builtIn) return builtIn;
        if (!File.Exists(name))
        {
            terminal.Error.WriteLine($"lawgov: {name}: is no built-in outline ({string.Join(", ", BuiltInOutlines.All.Select(o => o.Id))}) and no file");
            return null;
        }

        try
        {
            if (Path.GetExtension(name).Equals(".json", StringComparison.OrdinalIgnoreCase)) return OutlineLoader.Load(File.ReadAllText(name));
            foreach (var document in new InputReader(terminal).Read([name])) return OutlineConverter.FromDocument(document.Parse().Document);
        }
        catch (Exception e) when (e is OutlineFormatException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.Error.WriteLine($"lawgov: {name}: {e.Message}");
        }

        return null;
    }
}

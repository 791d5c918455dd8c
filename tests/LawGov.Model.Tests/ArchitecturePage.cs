using LawGov.Tests.Shared;

namespace LawGov.Model.Tests;

/// <summary>The rows of docs/architecture.md: each room with the rooms it may use, such as <c>Analysis.Coverage</c>.</summary>
internal static class ArchitecturePage
{
    private const string Vocabulary = "vocabulary";

    /// <summary>Name of a room on the page; the root of a project bears the project's name.</summary>
    public static string NameOf(string project, string room) =>
        project["LawGov.".Length..] + (room.Length == 0 ? "" : "." + room.Replace('/', '.'));

    /// <summary>Every row of the page.</summary>
    public static Dictionary<string, HashSet<string>> Rows()
    {
        var rows = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var project = "";
        foreach (var line in File.ReadLines(Repository.PathOf("docs", "architecture.md")))
        {
            if (line.StartsWith("## LawGov.", StringComparison.Ordinal)) project = line["## ".Length..];
            if (!line.StartsWith("| `", StringComparison.Ordinal) && !line.StartsWith("| (root)", StringComparison.Ordinal)) continue;
            var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
            var room = cells[0] == "(root)" ? "" : cells[0].Trim('`');
            rows.Add(NameOf(project, room), [.. cells[^1].Split(", ").Select(name => FullNameOf(project, name))]);
        }

        return rows;
    }

    /// <summary>A name without project is a room of the row's own project.</summary>
    private static string FullNameOf(string project, string name) =>
        name == Vocabulary ? "Model" : name.Contains('.', StringComparison.Ordinal) || name == "Analysis" ? name : NameOf(project, name);
}

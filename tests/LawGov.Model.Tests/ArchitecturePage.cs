using LawGov.Tests.Shared;

namespace LawGov.Model.Tests;

/// <summary>The rows of docs/architecture.md: each room, as its folder below src, with the rooms it uses.</summary>
internal static class ArchitecturePage
{
    private const string Vocabulary = "vocabulary";
    private const string Root = "root";
    private const string Model = "LawGov.Model";

    /// <summary>Every row of the page.</summary>
    public static Dictionary<string, HashSet<string>> Rows()
    {
        var rows = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var project = "";
        foreach (var line in File.ReadLines(Repository.PathOf("docs", "architecture.md")))
        {
            if (line == "## LawGov" || line.StartsWith("## LawGov.", StringComparison.Ordinal)) project = line["## ".Length..];
            if (!line.StartsWith("| `", StringComparison.Ordinal) && !line.StartsWith("| (root)", StringComparison.Ordinal)) continue;
            var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
            rows.Add(cells[0] == "(root)" ? project : $"{project}/{cells[0].Trim('`')}", [.. cells[^1].Split(", ").Where(n => n != "nothing").Select(name => RoomOf(project, name))]);
        }

        return rows;
    }

    /// <summary>How the row of <paramref name="room"/> writes the rooms it uses; "nothing" for none.</summary>
    public static IEnumerable<string> NamesOf(string room, IReadOnlyCollection<string> used)
    {
        var project = room.Split('/')[0];
        return used.Count == 0 ? ["nothing"] : used.Select(u => NameOf(project, u)).Order(StringComparer.Ordinal);
    }

    /// <summary>A name without project is a room of the row's own project, <c>Analysis.Coverage</c> one of another.</summary>
    private static string RoomOf(string project, string name)
    {
        if (name == Vocabulary) return Model;
        if (name == Root) return project;
        var parts = name.Split('.');
        if (parts[0] == "LawGov") return string.Join('/', parts);
        if (parts.Length > 1) return $"LawGov.{parts[0]}/{parts[1]}";
        // A project's own room comes before another project of the same name.
        return Directory.Exists(Repository.PathOf("src", project, name)) ? $"{project}/{name}" : $"LawGov.{name}";
    }

    private static string NameOf(string project, string room)
    {
        if (room == Model) return Vocabulary;
        if (room == project) return Root;
        if (room.StartsWith(project + "/", StringComparison.Ordinal)) return room[(project.Length + 1)..];
        return room.StartsWith("LawGov.", StringComparison.Ordinal) ? room["LawGov.".Length..].Replace('/', '.') : room.Replace('/', '.');
    }
}

using System.Text.RegularExpressions;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests;

/// <summary>Who uses whom in the source: type names found in each file, resolved through its namespace and usings.</summary>
internal sealed partial class SourceGraph
{
    private readonly List<SourceFile> _files = [];
    private readonly ILookup<string, SourceFile> _declaring;

    private SourceGraph()
    {
        var root = Repository.PathOf("src");
        foreach (var path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (relative.Contains("/obj/", StringComparison.Ordinal) || relative.Contains("/bin/", StringComparison.Ordinal)) continue;
            _files.Add(SourceFile.Read(relative, File.ReadAllText(path)));
        }

        _declaring = _files.SelectMany(f => f.Types.Select(type => (type, f))).ToLookup(t => t.type, t => t.f, StringComparer.Ordinal);
        foreach (var file in _files) file.Uses = UsesOf(file);
    }

    public static SourceGraph Instance { get; } = new();

    public IReadOnlyList<SourceFile> Files => _files;

    /// <summary>The rooms that each room uses, all projects together.</summary>
    public Dictionary<string, HashSet<string>> Rooms() => _files.GroupBy(f => f.Room, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.SelectMany(f => f.Uses).Select(u => u.Room).Where(r => r != g.Key).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What stands in a circle: each group of <paramref name="uses"/> whose members reach one another.</summary>
    public static List<string[]> Circles(IReadOnlyDictionary<string, HashSet<string>> uses)
    {
        var reach = uses.Keys.ToDictionary(k => k, k => Reachable(k, uses), StringComparer.Ordinal);
        return [.. uses.Keys.Where(k => reach[k].Contains(k)).GroupBy(k => string.Join(", ", uses.Keys.Where(o => reach[k].Contains(o) && reach[o].Contains(k)).Order(StringComparer.Ordinal)), StringComparer.Ordinal).Select(g => g.Key.Split(", "))];
    }

    private static HashSet<string> Reachable(string from, IReadOnlyDictionary<string, HashSet<string>> uses)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(uses[from]);
        while (open.TryPop(out var next))
            if (seen.Add(next) && uses.TryGetValue(next, out var further))
                foreach (var name in further) open.Push(name);
        return seen;
    }

    private HashSet<SourceFile> UsesOf(SourceFile file) =>
        [.. Word().Matches(file.Code).Select(m => m.Value).Distinct(StringComparer.Ordinal).SelectMany(word => _declaring[word]).Where(f => f != file && file.Sees.Contains(f.Namespace))];

    [GeneratedRegex(@"\b[A-Z]\w+\b")]
    private static partial Regex Word();
}

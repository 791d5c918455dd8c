using System.Text.RegularExpressions;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests;

/// <summary>Keeps docs/architecture.md true: reads the source and compares who uses whom.</summary>
public partial class ArchitectureTests
{
    public static TheoryData<string> Projects => ["LawGov.Model", "LawGov.Readers", "LawGov.Analysis", "LawGov.Office"];

    [Theory, MemberData(nameof(Projects))]
    public void Every_room_uses_only_the_rooms_it_may(string project)
    {
        var page = ArchitecturePage.Rows();
        foreach (var (file, room, source) in Sources(project))
        {
            var name = ArchitecturePage.NameOf(project, room);
            page.ShouldContainKey(name, $"{file}: a room that docs/architecture.md has no row for");
            UsesOf(source).Where(used => used != name && used != ArchitecturePage.NameOf(project, "")).Except(page[name]).ShouldBeEmpty($"{file}: docs/architecture.md does not let {name} use these");
        }
    }

    [Theory, MemberData(nameof(Projects))]
    public void No_rooms_use_each_other_in_a_circle(string project)
    {
        var left = Sources(project).GroupBy(s => ArchitecturePage.NameOf(project, s.Room))
            .ToDictionary(g => g.Key, g => g.SelectMany(s => UsesOf(s.Source)).Where(used => used != g.Key).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        // Rooms that use none of those that are left go first; what cannot go stands in a circle.
        while (left.Where(room => !room.Value.Overlaps(left.Keys)).Select(room => room.Key).ToList() is { Count: > 0 } free) free.ForEach(room => left.Remove(room));
        left.Keys.ShouldBeEmpty();
    }

    [Fact]
    public void The_model_knows_neither_analysis_nor_hosting() =>
        Breaches("LawGov.Model", "LawGov.Analysis", "LawGov.Readers", "Microsoft.Extensions").ShouldBeEmpty();

    [Fact]
    public void Matching_knows_no_document() =>
        Sources("LawGov.Analysis").Where(s => s.Room == "Matching" && s.Source.Contains("LawGov.Model", StringComparison.Ordinal)).Select(s => s.File).ShouldBeEmpty();

    [Fact]
    public void No_analysis_knows_another_or_a_stage_of_reading()
    {
        string[] analyses = ["Coverage", "Workload", "PlanComparison", "FollowUp", "Schedule", "Ledgers", "Citations"];
        string[] stages = ["Places", "Lexicon", "Clauses", "PrintedTables", "Normalizing", "Segmenting", "Structuring", "Heads", "Extracting", "Assigning", "Assembling"];
        var breaches = from s in Sources("LawGov.Analysis")
                       from other in analyses.Where(a => a != s.Room && analyses.Contains(s.Room)).Select(a => $"using LawGov.Analysis.{a}")
                           .Concat(stages.Select(stage => $"using LawGov.Model.{stage}"))
                       where s.Source.Contains(other, StringComparison.Ordinal)
                       select $"{s.File}: {other}";
        breaches.ShouldBeEmpty();
    }

    [Theory, InlineData("LawGov.Model"), InlineData("LawGov.Analysis"), InlineData("LawGov.Readers")]
    public void The_libraries_use_no_clock_no_files_no_network_no_culture(string project) =>
        Breaches(project, "DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "DateTime.Today", "Environment.", "File.", "Directory.", "HttpClient", "CurrentCulture", "Console.").ShouldBeEmpty();

    [Theory, InlineData("LawGov.Model"), InlineData("LawGov.Analysis"), InlineData("LawGov.Readers"), InlineData("LawGov"), InlineData("LawGov.Cli")]
    public void Folder_is_namespace(string project)
    {
        foreach (var (file, room, source) in Sources(project))
        {
            if (!Namespace().IsMatch(source)) continue;
            Namespace().Match(source).Groups[1].Value.ShouldBe(room.Length == 0 ? project : $"{project}.{room.Replace('/', '.')}", file);
        }
    }

    private static IEnumerable<string> Breaches(string project, params string[] words) =>
        from s in Sources(project)
        from word in words
        where Regex.IsMatch(Comment().Replace(s.Source, ""), $@"(?<![\w.]){Regex.Escape(word)}")
        select $"{s.File} uses {word}";

    /// <summary>The rooms of any library that a file names in its usings or in full.</summary>
    private static IEnumerable<string> UsesOf(string source) =>
        FullName().Matches(Namespace().Replace(Comment().Replace(source, ""), "")).Select(m => m.Groups[1].Value).Where(IsRoom).Distinct();

    private static bool IsRoom(string name)
    {
        var parts = name.Split('.');
        return Directory.Exists(Repository.PathOf(["src", "LawGov." + parts[0], .. parts[1..]]));
    }

    private static IEnumerable<(string File, string Room, string Source)> Sources(string project)
    {
        var root = Repository.PathOf("src", project);
        return from file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
               let relative = Path.GetRelativePath(root, file).Replace('\\', '/')
               where !relative.StartsWith("obj/", StringComparison.Ordinal) && !relative.StartsWith("bin/", StringComparison.Ordinal)
               select (relative, (Path.GetDirectoryName(relative) ?? "").Replace('\\', '/'), File.ReadAllText(file));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"(?<![\w.""])LawGov\.([A-Z]\w+(?:\.[A-Z]\w+)?)")]
    private static partial Regex FullName();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}

using System.Text.RegularExpressions;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests;

/// <summary>Keeps docs/architecture.md true: reads the source and compares who uses whom.</summary>
public partial class ArchitectureTests
{
    [Fact]
    public void Every_room_uses_the_rooms_of_its_row_and_no_others()
    {
        var page = ArchitecturePage.Rows();
        var rooms = SourceGraph.Instance.Rooms();
        page.Keys.Order(StringComparer.Ordinal).ShouldBe(rooms.Keys.Order(StringComparer.Ordinal), "docs/architecture.md has one row for each room");
        rooms.Where(room => !room.Value.SetEquals(page[room.Key])).Select(room => $"{room.Key} uses {string.Join(", ", ArchitecturePage.NamesOf(room.Key, room.Value))}").ShouldBeEmpty("the rows of docs/architecture.md are to say");
    }

    [Fact]
    public void No_rooms_use_each_other_in_a_circle() => SourceGraph.Circles(SourceGraph.Instance.Rooms()).ShouldBeEmpty();

    [Fact]
    public void No_files_use_each_other_in_a_circle()
    {
        var uses = SourceGraph.Instance.Files.ToDictionary(f => f.Path, f => f.Uses.Select(u => u.Path).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        SourceGraph.Circles(uses).Select(circle => string.Join(", ", circle)).ShouldBeEmpty();
    }

    [Theory, InlineData("src", 200), InlineData("tests", 250)]
    public void Files_are_short(string folder, int most) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories).Select(f => f.Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && File.ReadLines(f).Count() > most).ShouldBeEmpty();

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

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}

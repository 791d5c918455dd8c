using System.Text.RegularExpressions;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests;

/// <summary>Keeps docs/architecture.md true: reads the source and compares who uses whom.</summary>
public partial class ArchitectureTests
{
    /// <summary>Rooms of LawGov.Model with the rooms each may use; the vocabulary in the root needs no using.</summary>
    private static readonly Dictionary<string, string[]> Rooms = new(StringComparer.Ordinal)
    {
        [""] = [],
        ["Diagnostics"] = [],
        ["Json"] = [],
        ["Writing"] = [],
        ["Places"] = [],
        ["Lexicon"] = ["Writing"],
        ["Clauses"] = ["Writing", "Lexicon"],
        ["Normalizing"] = ["Writing", "Lexicon", "Clauses"],
        ["Segmenting"] = ["Writing", "Lexicon", "Clauses", "Normalizing"],
        ["Structuring"] = ["Writing", "Lexicon", "Clauses", "Normalizing", "Segmenting"],
        ["Heads"] = ["Writing", "Places", "Lexicon", "Normalizing"],
        ["Extracting"] = ["Writing", "Lexicon", "Clauses", "Normalizing", "Segmenting", "Structuring"],
        ["Units"] = ["Places", "Json"],
        ["Assigning"] = ["Diagnostics", "Writing", "Lexicon", "Clauses", "Normalizing", "Structuring", "Units"],
        ["Assembling"] = ["Diagnostics", "Writing", "Places", "Lexicon", "Clauses", "Normalizing", "Segmenting", "Structuring", "Heads", "Extracting", "Assigning", "Units"],
        ["Parsing"] = ["Diagnostics", "Writing", "Normalizing", "Segmenting", "Structuring", "Heads", "Extracting", "Assigning", "Assembling", "Units"],
        ["Serialization"] = ["Diagnostics", "Json", "Lexicon"],
        ["Validation"] = ["Parsing", "Diagnostics", "Writing", "Lexicon", "Clauses", "Units"],
    };

    [Fact]
    public void Every_room_uses_only_the_rooms_it_may()
    {
        var breaches = new List<string>();
        foreach (var (file, room, source) in Sources("LawGov.Model"))
        {
            Rooms.ShouldContainKey(room, $"{file}: a room that docs/architecture.md does not know");
            foreach (Match used in UsedRoom().Matches(source))
            {
                var other = used.Groups[1].Value;
                if (other != room && !Rooms[room].Contains(other)) breaches.Add($"{file} uses {other}");
            }
        }

        breaches.ShouldBeEmpty();
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
        string[] stages = ["Writing", "Places", "Lexicon", "Clauses", "Normalizing", "Segmenting", "Structuring", "Heads", "Extracting", "Assigning", "Assembling"];
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

    [Theory, InlineData("LawGov.Model"), InlineData("LawGov.Analysis"), InlineData("LawGov.Readers"), InlineData("LawGov.Cli")]
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

    [GeneratedRegex(@"^using LawGov\.Model\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsedRoom();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}

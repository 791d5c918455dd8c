using System.Text.Json;
using static LawGov.Cli.Tests.InProcess;

namespace LawGov.Cli.Tests;

/// <summary>The verbs that set documents beside each other: compare, follow, report.</summary>
public sealed class PairCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lawgov").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Compare_prints_the_contract()
    {
        var comparison = Json("compare", Seed("putuo-2022-opinions"), Seed("pudong-2022-plan"), "--format", "json");
        comparison.GetProperty("a").GetProperty("items").GetInt32().ShouldBe(36);
        comparison.GetProperty("summary").GetProperty("kept").ValueKind.ShouldBe(JsonValueKind.Number);
        var pair = comparison.GetProperty("pairs")[0];
        pair.EnumerateObject().Select(m => m.Name).ShouldBe(["a", "b", "grade", "relation", "score", "terms", "moved", "decided", "changes"]);
        pair.GetProperty("a").GetProperty("span").GetProperty("length").GetInt32().ShouldBeGreaterThan(0);
        pair.GetProperty("changes").EnumerateObject().Select(m => m.Name).ShouldBe(["leads", "others", "deadlines", "targets"]);
        comparison.GetProperty("onlyInA").EnumerateArray().ShouldAllBe(i => i.GetProperty("nearest").ValueKind != JsonValueKind.Undefined);
    }

    [Fact]
    public void Compare_with_several_lower_plans_tells_who_takes_up_what()
    {
        var takeUp = Json("compare", Seed("shanghai-2016-division"), Seed("xuhui-2020-workpoints"), Seed("putuo-2022-opinions"), "--format", "json");
        takeUp.GetProperty("lower").GetArrayLength().ShouldBe(2);
        takeUp.GetProperty("items").GetArrayLength().ShouldBe(138);
        takeUp.GetProperty("takenUpNowhere").GetArrayLength().ShouldBeInRange(1, 137);
        Run("compare", Seed("shanghai-2016-division"), Seed("xuhui-2020-workpoints"), Seed("putuo-2022-opinions")).Output.ShouldContain("Taken up nowhere: ");
    }

    [Fact]
    public void Follow_prints_the_contract()
    {
        var followed = Json("follow", Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--format", "json");
        followed.GetProperty("plan").GetProperty("tasks").GetInt32().ShouldBe(17);
        followed.GetProperty("summary").EnumerateObject().Select(m => m.Name).ShouldBe(["done", "inPart", "mentioned", "silent", "targets", "shortcomings", "takenUp", "reportOnly"]);
        followed.GetProperty("report").GetProperty("reviewed").GetProperty("length").GetInt32().ShouldBeGreaterThan(0);
        followed.GetProperty("tasks")[0].EnumerateObject().Select(m => m.Name)
            .ShouldBe(["path", "span", "status", "score", "terms", "evidence", "targets", "late", "decided", "leads", "next", "carriedOver", "demands"]);
    }

    [Fact]
    public void Follow_with_the_next_plan_shows_all_three()
    {
        string[] paths = [Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--next", Seed("putuo-2022-opinions")];
        var followed = Json(["follow", .. paths, "--format", "json"]);
        followed.GetProperty("nextPlan").GetProperty("new").GetArrayLength().ShouldBeGreaterThan(0);
        Run(["follow", .. paths]).Output.ShouldContain("Next plan");
        Run("follow", Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--format", "csv").Output.ShouldStartWith("Task,Text,Units,Due,Status,Late,Targets,Evidence,Answer of the unit\r\n");
        Run("follow", Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--reminders").Output.ShouldStartWith("Tasks to ask for, by unit");
    }

    [Fact]
    public void Report_shows_comparisons_and_follow_ups_and_a_file_named_twice_once()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("lawgov").FullName, "page.html");
        var (code, _, error) = Run("report", Seed("pudong-2022-plan"), "--compare", Seed("putuo-2022-opinions"), Seed("pudong-2022-plan"), Seed("xuhui-2020-workpoints"),
            "--follow", Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--output", file);
        code.ShouldBe(0, error);
        var page = File.ReadAllText(file);
        var data = JsonDocument.Parse(page[(page.IndexOf('>', page.IndexOf("id=\"data\"", StringComparison.Ordinal)) + 1)..page.IndexOf("</script>", StringComparison.Ordinal)]).RootElement;
        data.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("name").GetString()).Distinct().Count().ShouldBe(4);
        data.GetProperty("documents").GetArrayLength().ShouldBe(4);
        data.GetProperty("comparisons").EnumerateArray().Select(c => c.GetProperty("pairs").GetArrayLength()).ShouldAllBe(n => n > 5);
        data.GetProperty("comparisons").GetArrayLength().ShouldBe(2);
        data.GetProperty("followUps")[0].GetProperty("tasks").GetArrayLength().ShouldBe(17);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        Run("report", "-o", file).Code.ShouldBe(2);
        Run("report", "--compare", Seed("pudong-2022-plan"), "-o", file).Code.ShouldBe(2);
    }

    [Fact]
    public void Decisions_come_from_a_file_and_a_bad_file_is_named()
    {
        var file = Path.Combine(_folder, "decisions.json");
        File.WriteAllText(file, """{"statuses": [{"task": "1", "status": "Done"}]}""");
        var task = Json("follow", Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--format", "json", "--decisions", file).GetProperty("tasks")[0];
        (task.GetProperty("status").GetString(), task.GetProperty("decided").GetBoolean()).ShouldBe(("Done", true));
        File.WriteAllText(file, "[");
        var (code, _, error) = Run("compare", Seed("xuhui-2020-workpoints"), Seed("jingan-2023-report"), "--decisions", file);
        code.ShouldBe(2);
        error.ShouldContain("decisions.json");
    }

    [Fact]
    public void Compare_needs_two_documents_it_can_read() => Run("compare", Seed("putuo-2022-opinions"), "missing.txt").Code.ShouldBe(3);
}
